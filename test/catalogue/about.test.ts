import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ABOUT_RULES, aboutText } from '../../scripts/catalogue/about-form.mjs'
import { readData } from '../../scripts/catalogue-compact.mjs'
import { ruleAddress, scopeAbout } from '../../src/catalogue/about'
import rules from '../../src/catalogue/data/rules.json'
import scopes from '../../src/catalogue/data/scopes.json'
import sources from '../../src/catalogue/data/sources.json'
import { filesBelow, read } from '../repo/sources'

const urlOf = (id: string | undefined) => sources.find((source) => source.id === id)?.url

it('is what the data files give', () => {
  const text = readFileSync(new URL('../../src/catalogue/compact-about.json', import.meta.url), 'utf8')
  expect(aboutText(readData()) === text, 'run node scripts/catalogue-compact.mjs').toBe(true)
})

it.each(scopes.map((record) => [record.scope, record] as const))(
  'says of %s what its record says',
  (name, record) => {
    expect(scopeAbout(name)).toMatchObject({
      summary: record.summary,
      date: record.date,
      confidence: record.confidence,
      conflicts: 'conflicts' in record ? record.conflicts : [],
    })
    expect(scopeAbout(name)?.sources[0]).toBe(urlOf(record.sources[0]))
  },
)

it('knows nothing of a name that is no scope', () => {
  expect(scopeAbout('no.such.scope')).toBeNull()
  expect(scopeAbout('constructor')).toBeNull()
})

it('has a page behind every rule that the checker cites, and no other', () => {
  const cited = filesBelow('src').flatMap((path) =>
    [...read(path).matchAll(/ruleAddress\('([\w-]+)'\)/g)].map((match) => match[1]),
  )
  expect([...new Set(cited)].sort()).toEqual(ABOUT_RULES)
  for (const id of ABOUT_RULES)
    expect(ruleAddress(id)).toBe(urlOf(rules.find((rule) => rule.id === id)?.sources[0]))
})
