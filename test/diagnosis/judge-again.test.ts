import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findScope } from '../../src/catalogue'
import scopes from '../../src/catalogue/data/scopes.json'
import { HUBS, TIERS } from '../../src/catalogue/types'
import type { Case } from '../../src/diagnosis/case'
import { judgeAgain } from '../../src/diagnosis/judge-again'
import { judgeScopes } from '../../src/diagnosis/judge-scopes'
import { type Situation, situationOf } from '../../src/diagnosis/situation'
import { read } from '../../src/request/read'
import { runs } from '../runs'

const NAMES = [...scopes.map(({ scope }) => scope), 'made.up', 'crm.app.objects.thing.view']
const account = fc.record({
  plans: fc.dictionary(fc.constantFrom(...HUBS), fc.constantFrom(...TIERS)),
})
const person = fc.record(
  { superAdmin: fc.boolean(), permissions: fc.constant({ 'Forms > Edit': true, 'Workflows > Edit': false }) },
  { requiredKeys: [] },
)
const answers = fc.dictionary(
  fc.constantFrom('plan:sales-professional', 'plan:marketing-enterprise', 'plan:any-professional'),
  fc.constantFrom('yes', 'no', 'free'),
)

/** What one more answer makes of a situation: about a plan, or about the role. */
function answered(s: Situation, names: readonly string[]): Situation[] {
  const alternatives = names.flatMap((name) => {
    const requires = findScope(name)?.requires
    return requires && 'anyOf' in requires ? [requires.anyOf] : []
  })
  return [
    { ...s, paidSeat: 'yes' },
    ...(['yes', 'no'] as const).map((superAdmin) => ({ ...s, person: { ...s.person, superAdmin } })),
    ...alternatives.slice(0, 4).flatMap((one) =>
      [true, false].map((answer) => ({
        ...s,
        account: { ...s.account, told: [...s.account.told, { alternatives: one, answer }] },
      })),
    ),
  ]
}

it('judges as if every scope were judged anew', () => {
  const asked = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 25 })
  const before = fc.nat({ max: 4 })
  let changed = 0
  fc.assert(
    fc.property(asked, account, person, answers, before, (names, told, who, replies, offered) => {
      const c: Case = {
        input: names.join(' '),
        account: told,
        person: who,
        answers: replies,
        outcomes: [{ scopes: names.slice(0, offered), result: 'offered', on: '2026-11-03' }],
      }
      const result = read(c.input)
      if (!result.ok) return
      const s = situationOf(c, result.reading, null)
      const k = { s, scopes: judgeScopes(s) }
      const again = judgeAgain(k)
      for (const then of answered(s, names)) {
        const anew = judgeScopes(then)
        expect(again(then)).toEqual(anew)
        changed += JSON.stringify(anew) === JSON.stringify(k.scopes) ? 0 : 1
      }
    }),
    { numRuns: runs(300) },
  )
  // Answers that change nothing would prove nothing.
  expect(changed).toBeGreaterThan(runs(300) / 3)
}, 120_000)
