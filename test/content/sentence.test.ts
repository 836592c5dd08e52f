import { describe, expect, it } from 'vitest'
import { isSentence, normal, pattern } from '../../src/content/recognise/sentence'

const is = (block: string, text: string, titles: string[] = []) =>
  isSentence(normal(block), pattern(text), titles.map(normal))

describe('normal', () => {
  it('makes kinds of apostrophes, spaces, dashes and case the same', () => {
    expect(normal('  Couldn\u2019t\u00A0 COMPLETE\n the\u200B connection ')).toBe(
      "couldn't complete the connection",
    )
    expect(normal('Uh oh! \u2013 you')).toBe('uh oh! - you')
  })
})

describe('isSentence', () => {
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
