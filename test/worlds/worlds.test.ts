import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { agreement, type Row } from './agreement'

/** A bounded number in the normal tests; `npm run test:worlds` tries many and rewrites the table in docs/. */
const COUNT = Number(process.env.SCOPELIGHT_WORLDS ?? 1500)
const SEED = 20261121

describe('random worlds of the replica', () => {
  it('finds the world’s cause, and never rules it out', { timeout: 1_800_000 }, () => {
    const { rows, misses, refused } = agreement(SEED, COUNT)
    console.log(table(rows, refused))
    for (const miss of misses.slice(0, 20))
      console.log(miss.what, miss.variant, miss.wanted, '->', miss.got, JSON.stringify(miss.world))
    if (process.env.SCOPELIGHT_WORLDS) writeFileSync('docs/worlds.md', document(rows, refused))
    const sum = (key: Exclude<keyof Row, 'variant'>) => rows.reduce((total, row) => total + row[key], 0)
    expect(refused).toBeGreaterThan(COUNT / 2)
    expect({
      first: sum('settled') - sum('firstRight'),
      missing: sum('missing'),
      ruledOut: sum('ruledOut'),
      beaten: sum('beaten'),
      silent: sum('openSilent'),
      misnamed: sum('misnamed'),
    }).toEqual({
      first: 0,
      missing: 0,
      ruledOut: 0,
      beaten: 0,
      silent: 0,
      misnamed: 0,
    })
  })
})

function table(rows: readonly Row[], refused: number): string {
  const lines = rows.map(
    (row) =>
      `| ${row.variant} | ${row.settled} | ${row.firstRight} | ${row.missing} | ${row.ruledOut} | ${row.beaten} | ${row.misnamed} | ${row.open} | ${row.openFirstRight} |`,
  )
  return [
    `${refused} refusals`,
    '',
    '| variant | settled | first cause right, everything known | missing, link and page only | ruled out, link and page only | beaten by a certain other | names not as on the page | open | open: first cause right |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
}

function document(rows: readonly Row[], refused: number): string {
  return `# Random worlds

The replica of HubSpot (\`test/replica\`) is written from the public facts, apart from the diagnosis and sharing none of
its code. Seed ${SEED}, ${COUNT} worlds; written by \`npm run test:worlds\`.

*Settled* worlds are those the public facts decide: there the first cause must be the world's. In *open* ones the facts
allow another outcome as well (a seat behind a right, a wording nobody recorded, enforcement before October 2024): there
the report must name the cause or say what it could not check about that cause. \`account-not-eligible\` is a row of the account chooser and
stays quiet; \`oauth1-retired\` never reaches these pages.

${table(rows, refused)}
`
}
