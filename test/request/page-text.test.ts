import { describe, expect, it } from 'vitest'
import { denials } from '../../src/catalogue'
import { readPage, readPageFor } from '../../src/request/page-text'
import { readTranslatedPage } from '../../src/request/page-translated'
import { prepareWordings } from '../../src/request/wordings'
import { understood } from './expect-reading'
import { PAGE_CASES } from './page-cases'

const FIELDS = ['variant', 'match', 'wording', 'scopes', 'permissions', 'app', 'redirectUri'] as const
const FILLED = { app: 'Acme', scopes: 'automation, content', redirect: 'https://a.example/cb' }
/** Every wording of the catalogue as a page shows it. */
const WORDINGS = denials().flatMap(({ id, wordings }) =>
  wordings.map(({ text, kind }, wording) => ({
    id,
    kind,
    wording,
    text: text.replace(/\{(\w+)\}/g, (_, hole: keyof typeof FILLED) => FILLED[hole]),
  })),
)

describe('page texts', () => {
  it.each(PAGE_CASES)('$name', ({ text, name: _, ...wanted }) => {
    const page = readTranslatedPage(text)
    for (const field of FIELDS) if (wanted[field] !== undefined) expect(page[field]).toEqual(wanted[field])
  })
})

it('knows every wording of the catalogue', () => {
  const misread = WORDINGS.filter(({ id, wording, kind, text }) => {
    const page = readPage(text)
    return (
      page.variant !== id || page.wording !== wording || page.match !== (kind === 'ui' ? 'exact' : 'hint')
    )
  })
  console.log(`wordings read exactly ${WORDINGS.length - misread.length} of ${WORDINGS.length}`)
  expect(misread).toEqual([])
})

it('knows every wording however it is set', () => {
  const settings: ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.replace(/'/g, '’').replace(/ /g, '\u00a0'),
    (text) => text.replace(/ /g, '\n  '),
    (text) => `Hello,\n\n> **${text}**\n\nWhat can I do?`,
    (text) => `some words before ${text} and some after`,
  ]
  for (const set of settings) {
    for (const { id, text } of WORDINGS) expect([readPage(set(text)).variant, text]).toEqual([id, text])
  }
})

it('takes what a page names from the page alone', () => {
  const page = readPage(
    'Authorization failed because one or more scopes are invalid: contacts, contacts, crm.x.read',
  )
  expect(page.scopes).toEqual(['contacts', 'crm.x.read'])
})

it("trusts no row before the line of the app's name is over, wherever in the sentence it stands", () => {
  const text = 'You cannot add {app} to this account.'
  const sought = prepareWordings([
    { id: 'x', title: null, names: 'permissions', wordings: [{ text, kind: 'ui' }] },
  ])
  const page = text.replace('{app}', 'Acme to this account. Forms > Publish, Users > Edit; add it')
  expect(readPageFor(`${page}\n- Workflows > Edit`, sought)).toMatchObject({
    variant: 'x',
    permissions: ['Workflows > Edit'],
  })
})

it('is a kind of input by itself', () => {
  const reading = understood('An invalid scope name was provided. Please contact the app developer.')
  expect(reading).toMatchObject({ kind: 'page-text', request: null, page: { variant: 'invalid-scope-name' } })
})
