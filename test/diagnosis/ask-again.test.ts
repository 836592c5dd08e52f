import fc from 'fast-check'
import { expect, it } from 'vitest'
import { denials, findScope } from '../../src/catalogue'
import scopes from '../../src/catalogue/data/scopes.json'
import { HUBS, TIERS } from '../../src/catalogue/types'
import { askAgain } from '../../src/diagnosis/ask-again'
import type { Case } from '../../src/diagnosis/case'
import { judgeScopes } from '../../src/diagnosis/judge-scopes'
import { questionFor } from '../../src/diagnosis/question'
import { causesOf } from '../../src/diagnosis/run'
import { type Situation, situationOf } from '../../src/diagnosis/situation'
import { HELP } from '../../src/report/answer'
import { read } from '../../src/request/read'
import type { PageReading } from '../../src/request/types'

const NAMES = [...scopes.map(({ scope }) => scope), 'made.up', 'crm.app.objects.thing.view']
const ROWS = ['Forms > Edit', 'CRM > Tickets > View', 'App Marketplace access', 'Workflows > Edit']
const asked = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 20 })
const account = fc.record({
  plans: fc.dictionary(fc.constantFrom(...HUBS), fc.constantFrom(...TIERS)),
  type: fc.constantFrom('standard' as const, 'developer' as const),
})
const person = fc.record(
  {
    superAdmin: fc.boolean(),
    marketplaceAccess: fc.boolean(),
    permissions: fc.dictionary(fc.constantFrom(...ROWS), fc.boolean()),
  },
  { requiredKeys: [] },
)
const answers = fc.dictionary(
  fc.constantFrom('plan:sales-professional', 'plan:marketing-enterprise', 'paid-seat', 'connected'),
  fc.constantFrom('yes', 'no', 'unsure'),
)
const variants = denials().flatMap(({ id, wordings }) => [
  { id, wording: -1 },
  ...wordings.map((_, wording) => ({ id, wording })),
])
const page = fc.option(
  fc.record({
    which: fc.constantFrom(...variants),
    match: fc.constantFrom('exact' as const, 'hint' as const),
    named: fc.nat({ max: 3 }),
    rows: fc.subarray(ROWS),
  }),
)
const world = fc.record({
  names: asked,
  account,
  person,
  answers,
  page,
  offered: fc.nat({ max: 4 }),
  denied: fc.nat({ max: 3 }),
})
type World = typeof world extends fc.Arbitrary<infer W> ? W : never

function situation({ names, page: shown, offered, denied, ...told }: World): Situation | null {
  const c: Case = {
    ...told,
    input: names.join(' '),
    outcomes: [
      { scopes: names.slice(0, offered), result: 'offered', on: '2026-11-03' },
      { scopes: names.slice(offered, offered + denied), result: 'denied', on: '2026-11-04' },
    ],
  }
  const result = read(c.input)
  if (!result.ok) return null
  const said: PageReading | null = shown && {
    variant: shown.which.id,
    wording: shown.which.wording,
    match: shown.match,
    scopes: names.slice(0, shown.named),
    permissions: shown.rows,
    app: null,
    redirectUri: null,
  }
  return situationOf(c, result.reading, said, HELP)
}

/** Without the short ways. */
const { judge: _judge, again: _again, ...SLOW } = HELP

/** Every answer that a question can bring. */
function answered(s: Situation, names: readonly string[]): Situation[] {
  const sets = names.flatMap((name) => {
    const requires = findScope(name)?.requires
    return requires && 'anyOf' in requires ? [requires.anyOf] : []
  })
  return (['yes', 'no'] as const).flatMap((answer) => [
    { ...s, paidSeat: answer },
    { ...s, connected: answer },
    { ...s, person: { ...s.person, marketplaceAccess: answer } },
    {
      ...s,
      person: { ...s.person, superAdmin: answer, ...(answer === 'yes' && { marketplaceAccess: answer }) },
    },
    ...sets.slice(0, 4).map((alternatives) => ({
      ...s,
      account: { ...s.account, told: [...s.account.told, { alternatives, answer: answer === 'yes' }] },
    })),
  ])
}

it('finds the causes that asking every one of them finds', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(world, (one) => {
      const s = situation(one)
      if (!s) return
      const k = { s, scopes: judgeScopes(s) }
      expect(judgeScopes({ ...s, help: SLOW })).toEqual(k.scopes)
      const before = JSON.stringify(causesOf(k))
      const again = askAgain(k)
      for (const then of answered(s, one.names)) {
        const anew = { s: then, scopes: judgeScopes({ ...then, help: SLOW }) }
        const causes = causesOf(anew)
        expect(again(then)).toEqual({ ...anew, causes })
        if (JSON.stringify(causes) !== before) for (const { kind } of causes) seen.add(kind)
      }
    }),
    { numRuns: 1500 },
  )
  // Answers that change nothing would prove nothing.
  expect([...seen]).toEqual(
    expect.arrayContaining(['plan', 'user-permission', 'install-permission', 'seat', 'already-installed']),
  )
}, 240_000)

it('asks what it asks without help', () => {
  let questions = 0
  fc.assert(
    fc.property(world, (one) => {
      const s = situation(one)
      if (!s) return
      const k = { s, scopes: judgeScopes(s) }
      const slow = { s: { ...s, help: SLOW }, scopes: k.scopes }
      const question = questionFor(k, causesOf(k))
      expect(question).toEqual(questionFor(slow, causesOf(slow)))
      questions += question ? 1 : 0
    }),
    { numRuns: 1200 },
  )
  expect(questions).toBeGreaterThan(60)
}, 240_000)
