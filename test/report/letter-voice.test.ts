import { describe, expect, it } from 'vitest'
import type { Owner } from '../../src/catalogue/types'
import type { Case } from '../../src/diagnosis/case'
import { letterOf } from '../../src/report/letter'
import { saidByWriter } from '../../src/report/letter-voice'
import { sayFrom } from '../../src/report/wording'
import { readTranslatedPage } from '../../src/request/page-translated'
import { filesBelow, read } from '../repo/sources'

type File = Record<string, { message: string }>

const LOCALES = filesBelow('public/_locales').map((path) => path.split('/')[2] ?? '')
const fileOf = (locale: string): File => JSON.parse(read(`public/_locales/${locale}/messages.json`))
const ENGLISH = fileOf('en')
const OWNERS: Owner[] = ['super-admin', 'billing-admin', 'app-developer']

/** Speak to the reader, and may do so in a letter: whoever reads it is asked. */
const TO_ANY_READER = /^because_internal_/
/** Reasons of a cause that is ruled out; a letter gives those of causes that stand. */
const RULED_OUT = new Set(['because_has_install_right', 'because_super_admin_passes', 'because_told_seat'])

it('has words of the writer for all that faces say to the person refused', () => {
  const toReader = Object.entries(ENGLISH).filter(
    ([id, { message }]) =>
      /^(?:because|unchecked|api|cause|requires)_/.test(id) && /\byou(?:r|rs|rself)?\b/i.test(message),
  )
  expect(toReader.length).toBeGreaterThan(15)
  const unsaid = toReader
    .map(([id]) => id)
    .filter((id) => !TO_ANY_READER.test(id) && !RULED_OUT.has(id) && saidByWriter({ id }).id === id)
  expect(unsaid).toEqual([])
})

const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fa.example&scope=oauth%20crm.objects.deals.read'
const OLD = "You don't have permission to connect this app"
const ROWS =
  "You don't have the right permissions to install Acme. Missing permissions: Forms > Publish, Workflows > Edit"
const CALL =
  '{"category":"MISSING_SCOPES","errors":[{"context":{"requiredScopes":["tickets"]}}],"message":"This app hasn\'t been granted all required scopes to make this call."}'
const CASES: [Case, string | null][] = [
  [{ input: LINK }, OLD],
  [{ input: `${LINK}%20content`, answers: { 'super-admin': 'no' } }, OLD],
  [{ input: LINK, person: { superAdmin: true } }, ROWS],
  [{ input: LINK.replace('client_id=x&', '') }, null],
  [{ input: LINK.replace('https%3A%2F%2Fa.example', 'javascript:x') }, null],
  [{ input: CALL, answers: { 'scope-in-token': 'no', 'super-admin-works': 'yes' } }, null],
  [{ input: 'Your user does not have the permissions to create a sandbox' }, null],
]

describe.each(LOCALES)('%s', (locale) => {
  const messages = fileOf(locale)
  const voice = { look: sayFrom(messages), locale: locale.replace('_', '-') }
  const letters = CASES.flatMap(([c, page]) =>
    OWNERS.map((owner) =>
      letterOf(
        { case: c, page: page === null ? null : readTranslatedPage(page), owner, format: 'text' },
        voice,
      ),
    ),
  )

  it('says nothing to the admin in words that were for the writer', () => {
    const others = Object.keys(ENGLISH).filter((id) => saidByWriter({ id }).id !== id)
    const lines = letters.flatMap((letter) => letter.split('\n'))
    const said = others.filter((id) => {
      const [begin = '', ...rest] = (messages[id]?.message ?? '').split(/\$\d/)
      return lines.some(
        (line) => line.startsWith(`- ${begin}`) && rest.every((piece) => line.includes(piece)),
      )
    })
    expect(others.length).toBeGreaterThan(10)
    expect(said).toEqual([])
  })

  it('has words of its own for each of them', () => {
    for (const id of Object.keys(ENGLISH)) {
      const own = saidByWriter({ id }).id
      if (own !== id) expect(messages[own]?.message, own).not.toBe(messages[id]?.message)
    }
  })

  it('begins no line of a list in the middle of a choice, and joins no two sentences', () => {
    const lines = letters.flatMap((letter) => letter.split('\n'))
    expect(lines.filter((line) => /^- (?:Oder |Ou |Or |または)/.test(line))).toEqual([])
    expect(lines.filter((line) => /[。：] /.test(line))).toEqual([])
  })
})
