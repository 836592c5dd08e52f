/** What goes wrong in a random world: each break changes a healthy world in place. */
import { holds } from '../data/rights'
import { rightsOf, SCOPES } from '../data/scopes'
import { HUBS, type Hub, TIERS, type World } from '../world'
import { DOUBTFUL, FREE, PAID, setTier } from './healthy'
import type { Random } from './random'

export interface Break {
  id: string
  weight: number
  /** Earliest month in which it can show. */
  from?: string
  apply: (world: World, rng: Random) => void
}

const BAD_NAMES = [
  'crm.objects.contact.read',
  'contacts.read',
  'crm:objects:deals:read',
  'forms.write',
  'oauth2',
  'ticket',
]

/** Puts a scope into the link and the app's configuration. */
function ask(world: World, scope: string): void {
  if (!world.link.scope.includes(scope)) world.link.scope.push(scope)
  if (![...world.app.required, ...world.app.conditional].includes(scope)) world.app.required.push(scope)
  world.link.optionalScope = world.link.optionalScope.filter((name) => name !== scope)
  world.app.optional = world.app.optional.filter((name) => name !== scope)
}

/** Takes every way to the scope away from the account. */
function lower({ account }: World, scope: string, rng: Random): void {
  const plan = SCOPES.get(scope)?.plan
  if (plan === undefined || plan === null || plan === 'any') return
  for (const way of plan) {
    if (way.addOn !== null) account.addOns = account.addOns.filter((id) => id !== way.addOn)
    const hubs: readonly Hub[] = way.hub === '*' ? HUBS : way.hub === null ? [] : [way.hub]
    for (const hub of hubs) {
      if (TIERS.indexOf(account.plans[hub]) >= way.tier) {
        setTier(account.plans, hub, TIERS[rng.below(way.tier)] ?? 'free')
      }
    }
  }
}

/** Takes away, lowers or narrows some of the rights behind the asked scopes. */
function loseRights({ person, link }: World, rng: Random): void {
  const needs = [...new Set(link.scope.flatMap(rightsOf))]
  for (const need of rng.sample(needs, 1 + rng.below(4))) {
    for (const one of need.split('|')) {
      const [id = '', level] = one.split(':')
      person.rights = person.rights.filter((held) => held !== id && !held.startsWith(`${id}:`))
      if (level !== undefined && level !== 'View' && rng.chance(0.5)) person.rights.push(`${id}:View`)
      else if (/^crm\.\w+\.(view|edit)$/.test(id) && rng.chance(0.08)) person.rights.push(`${id}:They own`)
    }
  }
}

const member = (world: World) => {
  world.person.superAdmin = false
  world.app.alreadyInstalledWith = null
}

export const BREAKS: readonly Break[] = [
  { id: 'nothing', weight: 9, apply: () => undefined },
  {
    id: 'plan',
    weight: 16,
    apply: (world, rng) => {
      const scope = rng.pick(rng.chance(0.88) ? PAID : DOUBTFUL)
      ask(world, scope)
      lower(world, scope, rng)
    },
  },
  {
    id: 'optional-plan',
    weight: 4,
    apply: (world, rng) => {
      const scope = rng.pick(PAID.filter((name) => !world.link.scope.includes(name)))
      if (!world.link.optionalScope.includes(scope)) world.link.optionalScope.push(scope)
      world.app.optional = [...world.link.optionalScope]
      lower(world, scope, rng)
    },
  },
  {
    id: 'rights',
    weight: 14,
    apply: (world, rng) => {
      member(world)
      if (world.link.scope.flatMap(rightsOf).length === 0) ask(world, 'forms')
      loseRights(world, rng)
    },
  },
  {
    id: 'optional-rights',
    weight: 2,
    apply: (world, rng) => {
      member(world)
      const [scope] = rng.sample(FREE, 1)
      if (scope === undefined || world.link.scope.includes(scope)) return
      world.link.optionalScope = [scope]
      world.app.optional = [scope]
      world.person.rights = world.person.rights.filter((held) =>
        rightsOf(scope).every((need) => holds(new Set([held]), need) === 'no'),
      )
    },
  },
  {
    id: 'marketplace-access',
    weight: 8,
    from: '2023-11',
    apply: (world, rng) => {
      member(world)
      world.person.marketplaceAccess = false
      if (rng.chance(0.3)) loseRights(world, rng)
    },
  },
  {
    id: 'missing-required',
    weight: 9,
    apply: (world, rng) => {
      const extra = rng
        .sample([...FREE, ...PAID], 1 + rng.below(3))
        .filter((name) => !world.link.scope.includes(name))
      world.app.required.push(...extra)
      // A required scope in optional_scope does not count as asked.
      if (rng.chance(0.2)) {
        world.link.optionalScope = [...new Set([...world.link.optionalScope, ...extra])]
        world.app.optional = world.link.optionalScope.filter((name) => !extra.includes(name))
      } else {
        world.link.optionalScope = world.link.optionalScope.filter((name) => !extra.includes(name))
        world.app.optional = [...world.link.optionalScope]
      }
    },
  },
  {
    id: 'mismatch',
    weight: 9,
    from: '2021-01',
    apply: (world, rng) => {
      const [extra] = rng.sample(
        [...FREE, ...PAID].filter(
          (name) => ![...world.link.scope, ...world.link.optionalScope].includes(name),
        ),
        1,
      )
      if (extra === undefined) return
      const how = world.era >= '2024-10' ? rng.below(4) : 0
      if (how === 0) world.link.scope.push(extra)
      else if (how === 1) world.link.optionalScope.push(extra)
      else if (how === 2) {
        world.link.scope.push(extra)
        world.app.optional.push(extra)
      } else {
        world.link.optionalScope.push(extra)
        world.app.conditional.push(extra)
      }
    },
  },
  {
    id: 'unknown-scope',
    weight: 6,
    apply: (world, rng) => ask(world, rng.pick(BAD_NAMES)),
  },
  {
    id: 'retired-scope',
    weight: 3,
    from: '2023-03',
    apply: (world, rng) => ask(world, rng.pick(['contacts', 'reports'])),
  },
  {
    id: 'redirect',
    weight: 6,
    apply: (world) => {
      world.app.redirectUrls = [`${world.link.redirectUri}/`, 'https://acme.example/other']
    },
  },
  {
    id: 'pkce',
    weight: 4,
    from: '2026-07',
    apply: (world) => {
      world.app.pkceRequired = true
      delete world.link.codeChallenge
    },
  },
  {
    id: 'mcp',
    weight: 2,
    from: '2026-07',
    apply: (world, rng) => {
      const region = world.account.region
      world.link = {
        flow: 'mcp',
        host: region === 'na1' ? 'mcp.hubspot.com' : `mcp-${region}.hubspot.com`,
        clientId: world.link.clientId,
        redirectUri: world.link.redirectUri,
        scope: [],
        optionalScope: [],
        ...(rng.chance(0.5) ? { codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' } : {}),
      }
    },
  },
  {
    id: 'client-id',
    weight: 3,
    apply: (world) => {
      world.app.clientId = '00000000-0000-4000-8000-000000000000'
    },
  },
  {
    id: 'link-not-valid',
    weight: 2,
    from: '2022-01',
    apply: (world) => {
      world.app.marketplaceOnly = true
    },
  },
  {
    id: 'policy',
    weight: 3,
    from: '2026-01',
    apply: (world) => {
      world.app.policySigned = false
      world.app.distribution = 'listed'
      world.account.type = 'standard'
    },
  },
  {
    id: 'install-limit',
    weight: 2,
    from: '2025-01',
    apply: (world) => {
      world.app.distribution = 'unlisted'
      world.app.installs = 25
      world.app.alreadyInstalledWith = null
    },
  },
  {
    id: 'allow-list',
    weight: 2,
    from: '2025-01',
    apply: (world) => {
      world.app.distribution = 'private'
      world.app.allowList = ['1']
      world.app.alreadyInstalledWith = null
    },
  },
  {
    id: 'account-type',
    weight: 2,
    apply: (world) => {
      world.account.type = 'developer'
    },
  },
  {
    id: 'governance',
    weight: 6,
    from: '2026-04',
    apply: (world, rng) => {
      const approvedApp = rng.chance(0.2)
      world.account.governance = { on: true, approvedApp, approvedScopes: [...world.link.scope] }
      if (world.app.distribution === 'private' && rng.chance(0.8)) world.app.distribution = 'listed'
    },
  },
  {
    id: 'seat',
    weight: 2,
    from: '2023-01',
    apply: (world, rng) => {
      const scope = rng.pick(['crm.objects.leads.read', 'tickets', 'automation.sequences.read'])
      ask(world, scope)
      world.account.plans.sales = 'enterprise'
      world.person.seat = rng.pick(['core', 'view-only'] as const)
    },
  },
]
