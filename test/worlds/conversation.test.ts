import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aboutLinks, type Conversations, conversations, type Talks } from './conversation'

/** A bounded number in the normal tests; `npm run test:worlds` tries many and rewrites docs/conversation.md. */
const MANY = Number(process.env.SCOPELIGHT_WORLDS ?? 0) / 10
const COUNT = MANY || 400
const SEED = 20261125

it('asks nothing for nothing about a link alone', () => {
  const { asked, idle } = aboutLinks(SEED, 150)
  expect(asked).toBeGreaterThan(50)
  expect(idle).toEqual([])
})

describe('a conversation about a refusal', () => {
  it('comes to the cause in few answers, none of them for nothing', { timeout: 1_800_000 }, () => {
    const all = conversations(SEED, COUNT)
    console.log(table(all))
    for (const { wanted, got, answers, world } of all.wrong.slice(0, 20))
      console.log(wanted, '->', got, JSON.stringify(answers), JSON.stringify(world))
    if (MANY) writeFileSync('docs/conversation.md', document(all))
    expect(all.settled.count).toBeGreaterThan(COUNT / 2)
    expect(all.idle).toEqual([])
    expect(sum(all.settled.openAfter)).toBe(0)
    for (const talks of [all.settled, all.open]) {
      expect(mean(talks.reached)).toBeLessThanOrEqual(2)
      expect(mean(talks.answers)).toBeLessThanOrEqual(2)
    }
    expect(all.settled.right / all.settled.count).toBeGreaterThan(0.97)
  })
})

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0)
/** Of counts by number of answers: how many answers a talk had. */
const mean = (counts: readonly number[]) =>
  counts.reduce((total, one, answers) => total + one * answers, 0) / Math.max(1, sum(counts))
const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)

function row(what: string, counts: readonly number[]): string {
  const cells = Array.from({ length: 8 }, (_, at) =>
    String(at < 7 ? (counts[at] ?? 0) : sum(counts.slice(7))),
  )
  return `| ${[what, ...cells, mean(counts).toFixed(2)].join(' | ')} |`
}

function rows(name: string, talks: Talks): string[] {
  return [
    row(`${name}: likely or certain cause reached`, talks.reached),
    row(`${name}: never reached, nothing left to ask`, talks.openAfter),
    row(`${name}: until nothing more is asked`, talks.answers),
  ]
}

function table({ settled, open, asked }: Conversations): string {
  const given = Object.entries(asked).sort((a, b) => b[1] - a[1])
  return [
    '| after how many answers | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 or more | mean |',
    `|${' --- |'.repeat(10)}`,
    ...rows('settled', settled),
    ...rows('open', open),
    '',
    "| first cause is the world's | settled | open |",
    '| --- | --- | --- |',
    `| when first likely or certain | ${share(settled.reachedRight, sum(settled.reached))} of ${sum(settled.reached)} | ${share(open.reachedRight, sum(open.reached))} of ${sum(open.reached)} |`,
    `| at the end | ${share(settled.right, settled.count)} of ${settled.count} | ${share(open.right, open.count)} of ${open.count} |`,
    '',
    '| question | times asked |',
    '| --- | --- |',
    ...given.map(([question, times]) => `| ${question} | ${times} |`),
  ].join('\n')
}

function document(all: Conversations): string {
  return `# The conversation

One question at a time, the one whose answer changes most; none when no answer would (\`src/diagnosis/question.ts\`). Here
it is talked through with persons of the replica (\`test/replica\`), who know link and page and answer what is asked
truthfully, or "not sure" one time in ten. Seed ${SEED}, ${COUNT} worlds; written by \`npm run test:worlds\`.

*Settled* worlds are those the public facts decide, *open* ones allow another outcome as well (docs/worlds.md): what is
right there nobody could know. A cause counts as reached when it is likely or certain and the card states it; "either your
role or your plan" is no cause yet. People are asked on until the first cause is certain or no answer would change
anything. "The app is connected already" counts as right where it is: nobody has to install it again.

No question was asked of which every answer would have left first cause, certainty, verdict and remedies as they were:
${all.idle.length} of ${sum(Object.values(all.asked))}.

${table(all)}
`
}
