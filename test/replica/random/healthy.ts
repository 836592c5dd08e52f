/** Random worlds in which the install would go through, or nearly always: the soil for what goes wrong. */
import { ALL_RIGHTS } from '../data/rights'
import { SCOPES } from '../data/scopes'
import {
  type Account,
  everyHub,
  HUBS,
  type Hub,
  makeWorld,
  REGIONS,
  type Region,
  TIERS,
  type Tier,
  type World,
} from '../world'
import { eraFrom } from './eras'
import type { Random } from './random'

const rows = [...SCOPES].filter(([, row]) => row.retiredSince === null && !row.superAdminOnly)
/** Scopes in every account, scopes whose plan sources agree on, and the rest. */
export const FREE = rows.filter(([, row]) => row.plan === 'any').map(([name]) => name)
export const PAID = rows
  .filter(([, row]) => Array.isArray(row.plan) && row.perhaps === null && row.doubt === null)
  .map(([name]) => name)
export const DOUBTFUL = rows
  .map(([name]) => name)
  .filter((name) => !FREE.includes(name) && !PAID.includes(name))
const ADMIN_ONLY = [...SCOPES].filter(([, row]) => row.superAdminOnly).map(([name]) => name)

const NAMES = [
  'Acme Sync',
  'Dial Me',
  'Formulary',
  'Ünïcode Büro',
  'Pipe & Sons',
  "O'Neill CRM Link",
  '表計算コネクタ',
]
/** Names that strangers could choose to confuse a reader. */
const HOSTILE_NAMES = [
  "You don't have permission to connect this app",
  'Couldn’t complete the connection',
  'Authorization failed because your account lacks access to the required scopes [social]',
  '<img src=x onerror=alert(1)>',
  '"></script><script>alert(1)</script>',
  '[crm.objects.deals.write]\u202Etxt.exe',
]

/** A world whose app, link, account and person fit together. `from`: earliest month wanted. */
export function healthy(rng: Random, from = '2018-03'): World {
  const scope = scopes(rng)
  const optional = rng.chance(0.4) ? rng.sample([...FREE, ...PAID, ...DOUBTFUL], 1 + rng.below(6)) : []
  const optionalScope = optional.filter((name) => !scope.includes(name))
  const era = eraFrom(rng, from)
  const region = rng.pick(REGIONS)
  const world = makeWorld({
    era,
    link: { ...someLink(rng, region), scope, optionalScope },
    account: { ...someAccount(rng, scope), region },
    drawn: {
      grants: [...scope, ...optionalScope].filter((name) => DOUBTFUL.includes(name) && rng.chance(0.8)),
      strictScopes: rng.chance(0.5),
      optionalRightsBlock: rng.chance(0.3),
      ownOnlyBlocks: rng.chance(0.5),
      seatCounts: rng.chance(0.5),
      governanceBlocksOptional: rng.chance(0.5),
      requestPage: rng.chance(0.5),
      sensitiveSwitchCounts: rng.chance(0.5),
      reinstallChecksRights: rng.chance(0.5),
      laterWording: rng.chance(0.5),
    },
  })
  const seats = scope
    .map((name) => SCOPES.get(name)?.seat)
    .filter((seat) => seat !== null && seat !== undefined)
  const seat = seats[0] === 'sales-or-service' ? 'sales' : seats[0]
  world.person = {
    superAdmin: rng.chance(0.4),
    marketplaceAccess: true,
    rights: [...ALL_RIGHTS],
    seat: seat ?? rng.pick(['core', 'sales', 'service'] as const),
  }
  if (era >= '2024-10') {
    world.app.conditional = scope.filter((name) => name !== 'oauth' && rng.chance(0.1))
    world.app.required = scope.filter((name) => !world.app.conditional.includes(name))
  }
  world.app.name = rng.chance(0.04) ? rng.pick(HOSTILE_NAMES) : rng.pick(NAMES)
  world.app.distribution = rng.pick(['listed', 'listed', 'unlisted', 'private'] as const)
  world.app.allowList = [world.account.portalId]
  world.app.installs = rng.below(24)
  if (world.link.codeChallenge !== undefined) world.app.pkceRequired = rng.chance(0.5)
  if (rng.chance(0.05)) world.app.alreadyInstalledWith = rng.sample(scope, scope.length - rng.below(2))
  return world
}

function scopes(rng: Random): string[] {
  const names = [
    ...rng.sample(FREE, 1 + rng.below(7)),
    ...(rng.chance(0.3) ? rng.sample(PAID, 1 + rng.below(3)) : []),
    ...(rng.chance(0.12) ? rng.sample(DOUBTFUL, 1) : []),
    ...(rng.chance(0.01) ? rng.sample(ADMIN_ONLY, 1) : []),
  ]
  if (rng.chance(0.6)) names.unshift('oauth')
  return rng.chance(0.02) ? [...names, ...names.slice(0, 1)] : [...new Set(names)]
}

function someLink(rng: Random, region: Region): World['link'] {
  const id = (length: number) => Array.from({ length }, () => rng.below(16).toString(16)).join('')
  const bridge = rng.chance(0.03)
  return {
    flow: bridge ? 'bridge' : 'authorize',
    host: region === 'na1' ? 'app.hubspot.com' : `app-${region}.hubspot.com`,
    clientId: `${id(8)}-${id(4)}-4${id(3)}-8${id(3)}-${id(12)}`,
    redirectUri: rng.pick([
      'https://acme.example/oauth/callback',
      'http://localhost:3000/cb?from=hubspot&x=1',
    ]),
    scope: [],
    optionalScope: [],
    ...(!bridge && rng.chance(0.2) ? { portalId: String(100000 + rng.below(40000000)) } : {}),
    ...(rng.chance(0.6) ? { state: id(16) } : {}),
    ...(rng.chance(0.25) ? { codeChallenge: id(43) } : {}),
  }
}

function someAccount(rng: Random, scope: string[]): Omit<Account, 'region'> {
  const account: Account = {
    portalId: String(100000 + rng.below(40000000)),
    region: 'na1',
    type: rng.pick(['standard', 'standard', 'standard', 'sandbox', 'test'] as const),
    plans: somePlans(rng),
    addOns: rng.chance(0.1) ? [rng.pick(['transactional-email', 'brands'])] : [],
    governance: { on: rng.chance(0.05), approvedApp: true, approvedScopes: [...scope] },
    sensitiveDataOn: rng.chance(0.7),
  }
  for (const name of scope) lift(account, name, rng)
  return account
}

function somePlans(rng: Random): Record<Hub, Tier> {
  if (rng.chance(0.6)) return everyHub(rng.pick(TIERS))
  const plans = everyHub('free')
  for (const hub of HUBS) setTier(plans, hub, rng.pick(TIERS))
  return plans
}

/** Sets a hub's tier; a starter that the hub does not have becomes free. */
export function setTier(plans: Record<Hub, Tier>, hub: Hub, tier: Tier): void {
  plans[hub] = tier === 'starter' && (hub === 'commerce' || hub === 'smart_crm') ? 'free' : tier
}

/** Gives the account one of the ways to the scope. */
function lift(account: Account, scope: string, rng: Random): void {
  const plan = SCOPES.get(scope)?.plan
  if (plan === undefined || plan === null || plan === 'any') return
  const way = rng.pick(plan)
  if (way.addOn !== null && !account.addOns.includes(way.addOn)) account.addOns.push(way.addOn)
  const hub = way.hub === '*' ? rng.pick(HUBS) : way.hub
  if (hub !== null && TIERS.indexOf(account.plans[hub]) < way.tier) {
    setTier(account.plans, hub, TIERS[way.tier] ?? 'enterprise')
  }
}
