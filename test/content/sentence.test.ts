import { describe, expect, it } from 'vitest'
import { asSentence } from '../../src/content/recognise/sentence'
import { squeeze } from '../../src/request/squeeze'
import { cutAtHoles } from '../../src/request/wordings'

const read = (block: string, text: string, titles: string[] = []) =>
  asSentence(
    block,
    squeeze(block),
    cutAtHoles(text),
    titles.map((title) => squeeze(title).letters),
  )
const is = (...of: Parameters<typeof read>) => read(...of) !== null

describe('asSentence', () => {
  const lacks = 'Authorization failed because your account lacks access to the required scopes [{scopes}]'
  const install = "You don't have the right permissions to install {app}"
  const connect = "You don't have permission to connect this app"
  const redirect =
    "Authorization failed as the redirect URL '{redirect}' doesn't match the app's registered redirect URL. Please consult the app developer."

  it('takes the sentence with its holes filled, in any brackets or none', () => {
    expect(is(lacks.replace('{scopes}', 'a.read, b.read'), lacks)).toBe(true)
    expect(
      is('Authorization failed because your account lacks access to the required scopes: a.read', lacks),
    ).toBe(true)
    expect(is('Authorization failed because your account lacks access to the required scopes', lacks)).toBe(
      true,
    )
    expect(is('You don’t have the right permissions to install Estuary', install)).toBe(true)
    expect(is(redirect.replace('{redirect}', 'https://x.example/cb?a=b'), redirect)).toBe(true)
  })

  it('takes other kinds of apostrophes, spaces and case, and no quotes around the whole', () => {
    expect(is('  You don\u2019t\u00A0 HAVE\n permission to connect\u200B this app', connect)).toBe(true)
    expect(is(`"${connect}"`, connect)).toBe(false)
    expect(is(`\u201C${connect}\u201D`, connect)).toBe(false)
  })

  it('says where the holes are', () => {
    const block = redirect.replace('{redirect}', 'https://x.example/cb')
    const [gap] = read(block, redirect)?.gaps ?? []
    expect(gap?.hole).toBe('redirect')
    expect(block.slice(gap?.from, gap?.to)).toBe(" 'https://x.example/cb' ")
  })

  it('takes a new sentence after it, not more words of the same', () => {
    expect(is(`${connect}. Ask an admin.`, connect)).toBe(true)
    expect(is(`${redirect.replace('{redirect}', 'x')} Learn more`, redirect)).toBe(true)
    expect(is(`${connect} wants to use your account`, connect)).toBe(false)
  })

  it('takes a known heading before it and nothing else', () => {
    const title = 'Couldn’t complete the connection'
    expect(is(`${title}: ${connect}`, connect, [title])).toBe(true)
    expect(is(`Connecting ${connect}`, connect, [title])).toBe(false)
  })

  it('does not take a hole that swallows a paragraph', () => {
    expect(is(`You don't have the right permissions to install ${'x'.repeat(300)}`, install)).toBe(false)
    expect(
      is(
        `Authorization failed as the redirect URL '${'x'.repeat(2000)}' doesn't match the app's registered redirect URL. Please consult the app developer.`,
        redirect,
      ),
    ).toBe(false)
  })
})
