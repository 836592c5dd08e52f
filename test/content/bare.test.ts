import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import type { Case } from '../../src/diagnosis/case'
import type { Message, PageReading } from '../../src/request/types'
import { decide } from '../replica/model'
import { worlds } from '../replica/worlds'
import { filesBelow } from '../repo/sources'
import { runs } from '../runs'
import { everythingKnown, linkAndPage } from '../worlds/case-of'

/** What src/content/bare stands in for in the built content script; see vite.config.ts. */
const WHOLE: Record<string, string> = {
  addresses: 'catalogue',
  because: 'diagnosis',
  mask: 'request',
  'not-checked': 'diagnosis',
  offers: 'diagnosis',
  'scope-reasons': 'diagnosis',
}
/** The two brains, each with modules of its own. */
async function brain() {
  const [{ viewOf }, { findingsOf }, { readAddress }, { readPage }, { rightPath }] = await Promise.all([
    import('../../src/report/view'),
    import('../../src/report/findings'),
    import('../../src/request/address'),
    import('../../src/request/page-text'),
    import('../../src/catalogue'),
  ])
  return { viewOf, findingsOf, readAddress, readPage, rightPath }
}
const whole = await brain()
vi.resetModules()
const card = readFileSync('src/catalogue/compact-card.json', 'utf8')
vi.doMock('../../src/catalogue/compact.json?raw', () => ({ default: card }))
for (const [name, room] of Object.entries(WHOLE))
  vi.doMock(`../../src/${room}/${name}`, () => import(`../../src/content/bare/${name}.ts`))
const bare = await brain()

/** What the card shows above its folds; rights by their paths, which each catalogue numbers in its own way. */
function aboveFolds(
  { viewOf, findingsOf, readAddress, rightPath }: typeof whole,
  c: Case,
  page: PageReading,
) {
  const reading = readAddress(c.input)
  if (!reading) throw new Error(c.input)
  const plain = (message: Message | null) =>
    JSON.stringify(message, (key, value) => (key === 'labels' ? value.map(rightPath) : value))
  const view = viewOf(findingsOf(c, reading, page))
  const { verdict, who, relief, certainty, basis, needs, rights, question, told, superAdmin, blockers } = view
  return {
    ...{ verdict, who, relief, certainty, basis, needs, rights, question, told, superAdmin, blockers },
    headline: plain(view.headline),
    remedies: view.remedies.map(({ id, owner, text }) => ({ id, owner, text: plain(text) })),
    causes: view.causes.map(({ kind, certainty, scopes }) => ({ kind, certainty, scopes })),
    scopes: view.scopes.map(({ name, asked, plan }) => ({ name, asked, plan })),
  }
}

it('knows what each of its modules stands in for', () => {
  expect(filesBelow('src/content/bare')).toEqual(
    Object.keys(WHOLE).map((name) => `src/content/bare/${name}.ts`),
  )
})

it('says the same above the folds as the whole, in random worlds', () => {
  let refused = 0
  for (const world of worlds(7, runs(200))) {
    const denial = decide(world)
    if (denial.outcome !== 'denial') continue
    const alone = linkAndPage(world, denial)
    const page = bare.readPage(alone.page ?? '')
    if (!page.variant) continue
    refused++
    const outcomes: Case['outcomes'] = [
      { scopes: world.link.scope.slice(0, 3), result: 'offered', on: '2026-11-03' },
    ]
    const { page: _, ...known } = everythingKnown(world, denial)
    // As the background hands them over.
    const rights = Object.entries(known.person?.permissions ?? {})
    const permissions = Object.fromEntries(rights.map(([right, held]) => [whole.rightPath(right), held]))
    known.person = { ...known.person, permissions }
    for (const c of [{ input: alone.input }, known, { input: alone.input, outcomes }])
      expect(aboveFolds(bare, c, page)).toEqual(aboveFolds(whole, c, page))
  }
  expect(refused).toBeGreaterThan(runs(200) / 3)
})

it('gives no words and no sources', () => {
  const reading = bare.readAddress('https://app.hubspot.com/oauth/authorize?client_id=a&scope=automation')
  if (!reading) throw new Error('no link')
  const page = bare.readPage("You don't have permission to connect this app")
  const { causes, notChecked } = bare.viewOf(bare.findingsOf({ input: '' }, reading, page))
  const because = causes.flatMap((cause) => cause.because)
  expect(because.length).toBeGreaterThan(0)
  for (const one of because) expect(Object.keys(one)).toEqual(['id'])
  expect(notChecked).toEqual([{ id: 'unchecked_plan' }])
})
