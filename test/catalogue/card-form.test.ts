import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { cardText, readData } from '../../scripts/catalogue-compact.mjs'
import * as whole from '../../src/catalogue'
import * as data from './data'

// What the content script has in the place of compact.json; see vite.config.ts.
const text = readFileSync(new URL('../../src/catalogue/compact-card.json', import.meta.url), 'utf8')
vi.resetModules()
vi.doMock('../../src/catalogue/compact.json?raw', () => ({ default: text }))
const card = await import('../../src/catalogue')

test('compact-card.json is what the data files give', () => {
  expect(cardText(readData()) === text, 'run npm run catalogue').toBe(true)
})

test('the card judges by the same facts, and cites nothing', () => {
  const bare = (fact: object | null) => fact && { ...fact, source: undefined }
  for (const { scope } of data.scopes) {
    expect(card.findScope(scope)).toEqual(bare(whole.findScope(scope)))
    expect(withPaths(card.rightsBehind(scope), card.rightPath)).toEqual(
      withPaths(whole.rightsBehind(scope), whole.rightPath),
    )
  }
  for (const { id } of data.denials)
    expect(card.denial(id)).toEqual({ ...whole.denial(id), source: undefined, title: null })
  expect([card.lookAlikes(), card.denialHeadings()]).toEqual([whole.lookAlikes(), whole.denialHeadings()])
  expect(text).not.toMatch(/https?:|\.com\//)
})

test('a text of the page means the same row to the card, or none where no scope asks for that row', () => {
  const asked = new Set(
    data.scopeRights.flatMap(({ anyOf }) =>
      anyOf.flat().map((right) => whole.rightPath(right.split(':')[0] ?? '')),
    ),
  )
  const texts = data.permissions.flatMap(({ path, uiPath, internalNames }) => [
    path,
    path.split(' > ').slice(1).join(' > '),
    uiPath.join(' > '),
    ...internalNames,
  ])
  let unknown = 0
  for (const one of [...texts, ...data.labels.map(({ label }) => label)].filter(Boolean)) {
    const right = whole.permissionByText(one)
    const known = card.permissionByText(one)
    if (right !== null && known === null) {
      unknown++
      expect(asked, one).not.toContain(whole.rightPath(right))
    } else expect(known && card.rightPath(known), one).toBe(right && whole.rightPath(right))
  }
  expect(unknown).toBeLessThan(data.permissions.length / 2)
  expect(card.permissionByText('App Marketplace access')).toBe('account.app_marketplace_access')
  for (const { id, path } of data.permissions) {
    const known = card.permissionByText(path)
    if (known) expect(card.permissionById(known)?.paidSeat).toBe(whole.permissionById(id)?.paidSeat)
    else expect(whole.permissionById(id)?.paidSeat, 'what a seat can cancel is told apart').toBe(false)
  }
})

function withPaths(rights: ReturnType<typeof whole.rightsBehind>, path: (right: string) => string) {
  return rights && { ...rights, anyOf: rights.anyOf.map((set) => set.map(path)) }
}
