import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HUBS, hubTiers } from '../../src/catalogue'
import scopeData from '../../src/catalogue/data/scopes.json'
import type { AccountPlan } from '../../src/catalogue/types'
import { judgeScopes } from '../../src/diagnosis/judge-scopes'
import { situationOf } from '../../src/diagnosis/situation'
import { installableFor } from '../../src/remedy/installable'
import { answer } from '../../src/report/answer'
import { read } from '../../src/request/read'
import { configBlock } from '../../src/request/write-config'
import { correctedLink } from '../../src/request/write-link'
import configs from '../fixtures/app-configs.json'
import links from '../fixtures/install-links.json'
import { runs } from '../runs'

const names = scopeData.map(({ scope }) => scope)
const account: fc.Arbitrary<AccountPlan> = fc
  .record(Object.fromEntries(HUBS.map((hub) => [hub, fc.constantFrom(...hubTiers(hub))])))
  .map((plans) => ({ plans, addOns: [] }))

/** What has to change for an account, as the surfaces ask it. */
function installable(input: string, plan: AccountPlan) {
  const result = read(input)
  if (!result.ok) throw new Error(`not read: ${input}`)
  const scopes = judgeScopes(situationOf({ input, account: plan as never }, result.reading, null))
  return installableFor(scopes, result.reading, correctedLink)
}
const request = (input: string) => {
  const result = read(input)
  return result.ok ? result.reading.request : null
}

/** A link with whatever scopes, a session and a secret in it. */
const link = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...names, 'no.such.scope'), { maxLength: 12 }),
    fc.uniqueArray(fc.constantFrom(...names), { maxLength: 4 }),
  )
  .map(
    ([required, optional]) =>
      `https://app.hubspot.com/oauth/authorize?client_id=x&scope=${required.join('%20')}&optional_scope=${optional.join('+')}&redirect_uri=https%3A%2F%2Fa.example%2fcb%3FtOken%3DS3CR3T%26Tab%3D1&state=S3CR3T&code_challenge=S3CR3T&response_type=code`,
  )
const real = fc.constantFrom(
  ...links
    .map(({ input }) => input)
    .filter((input) => {
      const result = read(input)
      return (
        result.ok &&
        typeof result.reading.link === 'string' &&
        (result.reading.request?.required.length ?? 0) > 0
      )
    }),
)

describe('the corrected link', () => {
  it('asks for exactly the wanted scopes, and no plan stops it', () => {
    fc.assert(
      fc.property(fc.oneof(link, real), account, (input, plan) => {
        const change = installable(input, plan)
        if (!change?.link) return
        const again = request(change.link)
        expect(again?.required).toEqual(change.after.required)
        expect(again?.optional).toEqual(change.after.optional)
        const report = answer({ input: change.link, account: plan as never })
        const causes = report.ok ? report.findings.diagnosis.causes : []
        expect(causes.filter(({ kind, certainty }) => kind === 'plan' && certainty !== 'ruled-out')).toEqual(
          [],
        )
      }),
      { numRuns: runs(300), seed: 11 },
    )
  })

  it('loses nothing but the session, and moves nothing that the plan has', () => {
    fc.assert(
      fc.property(link, account, (input, plan) => {
        const change = installable(input, plan)
        if (!change?.link) return
        expect(change.link).not.toContain('S3CR3T')
        expect(change.link).toContain('redirect_uri=https%3A%2F%2Fa.example%2fcb%3FtOken%3D***%26Tab%3D1')
        expect(change.link).toContain('client_id=x')
        expect(change.link).toContain('response_type=code')
        expect(new Set([...change.after.required, ...change.after.optional])).toEqual(
          new Set([...change.before.required, ...change.before.optional]),
        )
        // The fewest: with any one of them back among the required, the plan stops the install again.
        for (const back of change.move) {
          const without = installable(
            correctedLink(change.link, {
              required: [...change.after.required, back],
              optional: change.after.optional.filter((name) => name !== back),
            }),
            plan,
          )
          expect(without?.move).toEqual([back])
        }
      }),
      { numRuns: runs(200), seed: 12 },
    )
  })
})

describe('the corrected config', () => {
  it('reads back as it was meant', () => {
    const list = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 6 })
    fc.assert(
      fc.property(list, list, list, (required, conditional, optional) => {
        const again = request(configBlock({ required, conditional, optional }))
        expect([again?.required, again?.conditional, again?.optional]).toEqual([
          required,
          conditional,
          optional,
        ])
      }),
      { numRuns: runs(200), seed: 13 },
    )
  })

  it.each(configs.map(({ id, input }) => [id, input]))('opens %s to free accounts', (_, input = '') => {
    const plans = Object.fromEntries(HUBS.map((hub) => [hub, 'free'])) as AccountPlan['plans']
    const change = installable(input, { plans, addOns: [] })
    if (!change) return
    const block = configBlock(change.after)
    const report = answer({ input: block, account: { plans, addOns: [] } })
    const causes = report.ok ? report.findings.diagnosis.causes : []
    // A conditional scope may be left out of the link, and so at most makes a gap possible.
    const sure = causes.filter(
      ({ kind, certainty }) => kind === 'plan' && ['likely', 'certain'].includes(certainty),
    )
    expect(report.ok).toBe(true)
    expect(sure).toEqual([])
    expect(installable(block, { plans, addOns: [] })?.move).toEqual([])
  })
})
