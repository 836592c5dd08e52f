import { describe, expect, test } from 'vitest'
import { rightsOf, SCOPES } from './data/scopes'
import { linkOf, readLink } from './link'
import { type Decision, type Denial, decide, KNOWN_SCOPES } from './model'
import { pageText } from './page-text'
import { HUBS, TIERS, type World } from './world'
import { worldAt, worlds } from './worlds'

const COUNT = 20_000
const drawn: { world: World; decision: Decision }[] = []
for (const world of worlds(2026, COUNT)) drawn.push({ world, decision: decide(world) })
const denials = drawn.filter(
  (one): one is { world: World; decision: Denial } => one.decision.outcome === 'denial',
)

/** Lines of a table: how often each page and cause came, and how many of them the facts leave open. */
function table(): string {
  const rows = new Map<string, [all: number, open: number]>()
  for (const { decision } of drawn) {
    const name = decision.outcome === 'consent' ? 'consent' : `${decision.variant} / ${decision.cause.kind}`
    const row = rows.get(name) ?? [0, 0]
    rows.set(name, [row[0] + 1, row[1] + (decision.open ? 1 : 0)])
  }
  const lines = [...rows].sort(([, a], [, b]) => b[0] - a[0])
  return lines
    .map(([name, [all, open]]) => `${name.padEnd(56)}${String(all).padStart(7)}${String(open).padStart(7)}`)
    .join('\n')
}

describe('the generator', () => {
  test('gives the same worlds for the same seed, singly and in a row', () => {
    const again = [...worlds(7, 50)]
    expect(again).toEqual([...worlds(7, 50)])
    expect(again[31]).toEqual(worldAt(7, 31))
    expect(again).not.toEqual([...worlds(8, 50)])
  })

  test('gives worlds that survive JSON', () => {
    for (const { world } of drawn.slice(0, 200)) expect(JSON.parse(JSON.stringify(world))).toEqual(world)
  })

  test('gives only plans that are sold', () => {
    const sold = ({ account: { plans } }: World) =>
      HUBS.every((hub) => TIERS.includes(plans[hub])) &&
      ![plans.commerce, plans.smart_crm].includes('starter')
    expect(drawn.filter(({ world }) => !sold(world))).toEqual([])
  })

  test('gives links that read back as they were', () => {
    for (const { world } of drawn.slice(0, 2000)) expect(readLink(new URL(linkOf(world)))).toEqual(world.link)
  })

  test('reaches every page, every cause and every span of months', () => {
    console.log(`${COUNT} worlds of seed 2026${' '.repeat(35)}all   open\n${table()}`)
    const variants = new Set(denials.map(({ decision }) => decision.variant))
    expect([...variants].sort()).toEqual([
      'account-lacks-scopes',
      'account-not-eligible',
      'app-governance-request',
      'app-not-approved-scopes',
      'aup-not-signed',
      'developer-portal-not-installable',
      'install-limit',
      'install-link-not-valid',
      'invalid-client-id',
      'invalid-scope-name',
      'no-permission-connect-app',
      'pkce-required',
      'redirect-mismatch',
      'scopes-insufficient',
      'scopes-mismatch',
      'user-lacks-scopes',
      'user-permissions-list',
    ])
    expect(new Set(denials.map(({ decision }) => decision.cause.kind)).size).toBe(14)
    expect(new Set(drawn.map(({ world }) => world.era.slice(0, 4))).size).toBe(9)
    expect(drawn.filter(({ decision }) => decision.outcome === 'consent').length).toBeGreaterThan(COUNT / 20)
    expect(drawn.filter(({ decision }) => !decision.open).length).toBeGreaterThan(COUNT * 0.7)
    expect(
      new Set(
        denials.flatMap(({ decision }) => (decision.cause.kind === 'plan' ? decision.cause.scopes : [])),
      ).size,
    ).toBeGreaterThan(20)
  })
})

describe('the decision, over all worlds', () => {
  test('depends on the world alone', () => {
    for (const { world, decision } of drawn.slice(0, 500))
      expect(decide(structuredClone(world))).toEqual(decision)
  })

  test('never blames a plan for an optional scope, nor for one that every account has', () => {
    const plans = denials.filter(({ decision }) => decision.cause.kind === 'plan')
    const wrong = plans.flatMap(({ world, decision }) =>
      decision.cause.scopes.filter(
        (scope) => !world.link.scope.includes(scope) || SCOPES.get(scope)?.plan === 'any',
      ),
    )
    expect(wrong).toEqual([])
    expect(plans.length).toBeGreaterThan(1000)
  })

  test('never stops a super admin for rights or App Marketplace access', () => {
    const stopped = denials
      .filter(({ world }) => world.person.superAdmin)
      .map(({ decision }) => decision.cause.kind)
    expect(stopped).not.toContain('user-permission')
    expect(stopped).not.toContain('install-permission')
    expect(stopped).toContain('plan')
    expect(stopped).toContain('app-governance')
  })

  test('names rights that stand behind asked scopes and are missing', () => {
    const refused = denials.filter(({ decision }) => decision.cause.kind === 'user-permission')
    const wrong = refused.filter(({ world, decision }) => {
      const behind = [...world.link.scope, ...world.link.optionalScope].flatMap(rightsOf)
      return decision.cause.rights.some(
        (right) => !behind.includes(right) || world.person.rights.includes(right),
      )
    })
    expect(wrong).toEqual([])
    expect(refused.length).toBeGreaterThan(1000)
  })

  test('prints what the page names', () => {
    const silent = denials.filter(({ world, decision }) => {
      const { variant, cause, text } = decision
      const page = pageText(world, decision)
      const lines = page.split('\n')
      const listed =
        variant === 'user-permissions-list' ? cause.permissions.every((row) => lines.includes(row)) : true
      const named = /\[.*\]$/.test(text.sentences[0] ?? '')
        ? cause.scopes.every((scope) => page.includes(scope))
        : true
      return page === '' || !listed || !named
    })
    expect(silent).toEqual([])
  })

  test('says why wherever it is open, and only there', () => {
    expect(drawn.filter(({ decision }) => decision.open !== decision.why.length > 0)).toEqual([])
  })

  test('grants on consent every required scope, and drops optional ones only', () => {
    const wrong = drawn.filter(
      ({ world, decision }) =>
        decision.outcome === 'consent' &&
        (world.link.scope.some((scope) => !decision.grantable.includes(scope)) ||
          decision.dropped.some((scope) => !world.link.optionalScope.includes(scope))),
    )
    expect(wrong).toEqual([])
  })
})

test('the table of scopes is of a useful size, and every right in it has a label', async () => {
  const { labelOf, ALL_RIGHTS } = await import('./data/rights')
  expect(KNOWN_SCOPES.length).toBeGreaterThanOrEqual(60)
  for (const scope of KNOWN_SCOPES) {
    for (const need of rightsOf(scope).flatMap((one) => one.split('|'))) {
      expect(ALL_RIGHTS).toContain(need.split(':')[0])
      expect(labelOf(need)).not.toMatch(/^(crm|account|marketing|sales|service)\.|\*/)
    }
  }
})
