/** A small world in which somebody opens an install link: account, person, app, link and month. JSON all through. */

export const HUBS = ['marketing', 'sales', 'service', 'content', 'data', 'commerce', 'smart_crm'] as const
export const TIERS = ['free', 'starter', 'professional', 'enterprise'] as const
export const REGIONS = ['na1', 'eu1', 'na2', 'na3', 'ap1'] as const
export type Hub = (typeof HUBS)[number]
export type Tier = (typeof TIERS)[number]
export type Region = (typeof REGIONS)[number]

export interface Account {
  portalId: string
  region: Region
  type: 'standard' | 'developer' | 'sandbox' | 'test'
  /** Revenue Hub (commerce) and Smart CRM have no starter tier. */
  plans: Record<Hub, Tier>
  addOns: string[]
  /** "Manage access to apps": off in most accounts. */
  governance: { on: boolean; approvedApp: boolean; approvedScopes: string[] }
  sensitiveDataOn: boolean
}

export interface Person {
  superAdmin: boolean
  marketplaceAccess: boolean
  /** Rows of the permission editor: `id` = all of it, `id:Level` = up to that level, `id:They own` = own records only. */
  rights: string[]
  seat: 'view-only' | 'core' | 'sales' | 'service'
}

export interface App {
  name: string
  clientId: string
  required: string[]
  conditional: string[]
  optional: string[]
  redirectUrls: string[]
  policySigned: boolean
  pkceRequired: boolean
  distribution: 'listed' | 'unlisted' | 'private'
  /** Portal ids, for private distribution. */
  allowList: string[]
  installs: number
  /** True: the app takes installs from its marketplace page only. */
  marketplaceOnly: boolean
  /** What this account granted before; null = not installed here. */
  alreadyInstalledWith: string[] | null
}

export interface Link {
  flow: 'authorize' | 'bridge' | 'user-level' | 'mcp'
  host: string
  /** Portal id in the path, where the link aims at one account. */
  portalId?: string
  clientId: string
  redirectUri: string
  scope: string[]
  optionalScope: string[]
  state?: string
  codeChallenge?: string
}

/** What the public facts leave open: each world settles it for itself, and `decide` says where it mattered. */
export interface Drawn {
  /** Scopes of doubtful or unpublished plan that this account can grant. */
  grants: string[]
  /** Before October 2024: a scope in the link that the app lacks is refused (else let through). */
  strictScopes: boolean
  /** Missing rights behind optional scopes refuse the install (else the scopes are dropped). */
  optionalRightsBlock: boolean
  /** "They own" or "Team owns" without Unassigned counts as lacking the right. */
  ownOnlyBlocks: boolean
  /** A missing paid seat cancels the right behind a scope. */
  seatCounts: boolean
  /** An optional scope that governance has not approved refuses the install (else it is dropped). */
  governanceBlocksOptional: boolean
  /** A user who is no super admin meets the request page where the app is not approved. */
  requestPage: boolean
  /** Sensitive Data switched off refuses sensitive scopes. */
  sensitiveSwitchCounts: boolean
  /** Re-authorising without new scopes still checks the rights behind the scopes. */
  reinstallChecksRights: boolean
  /** Of two wordings known for a month, the later one is shown. */
  laterWording: boolean
}

export interface World {
  /** Month, YYYY-MM. */
  era: string
  account: Account
  person: Person
  app: App
  link: Link
  drawn: Drawn
}

type Parts = { [K in keyof World]?: World[K] extends object ? Partial<World[K]> : World[K] }

/** Every hub at one tier; hubs without a starter tier get free instead. */
export function everyHub(tier: Tier): Record<Hub, Tier> {
  const plans = {} as Record<Hub, Tier>
  for (const hub of HUBS) {
    const without = tier === 'starter' && (hub === 'commerce' || hub === 'smart_crm')
    plans[hub] = without ? 'free' : tier
  }
  return plans
}

const defaults = (link: Link): Omit<World, 'link'> => ({
  era: '2026-11',
  account: {
    portalId: '4242001',
    region: 'na1',
    type: 'standard',
    plans: everyHub('enterprise'),
    addOns: [],
    governance: { on: false, approvedApp: true, approvedScopes: [] },
    sensitiveDataOn: true,
  },
  person: { superAdmin: true, marketplaceAccess: true, rights: [], seat: 'core' },
  app: {
    name: 'Acme Sync',
    clientId: link.clientId,
    required: [...link.scope],
    conditional: [],
    optional: [...link.optionalScope],
    redirectUrls: [link.redirectUri],
    policySigned: true,
    pkceRequired: false,
    distribution: 'listed',
    allowList: [],
    installs: 3,
    marketplaceOnly: false,
    alreadyInstalledWith: null,
  },
  drawn: {
    grants: [],
    strictScopes: true,
    optionalRightsBlock: false,
    ownOnlyBlocks: true,
    seatCounts: false,
    governanceBlocksOptional: false,
    requestPage: false,
    sensitiveSwitchCounts: true,
    reinstallChecksRights: false,
    laterWording: true,
  },
})

/**
 * A world from the parts that matter; whatever is left out is healthy: a super admin of an account that owns
 * everything, and an app configured exactly as its link asks.
 */
export function makeWorld(parts: Parts = {}): World {
  const link: Link = {
    flow: 'authorize',
    host: 'app.hubspot.com',
    clientId: '7c1d5a52-0000-4000-8000-00000000ac3e',
    redirectUri: 'https://acme.example/oauth/callback',
    scope: ['oauth', 'crm.objects.contacts.read'],
    optionalScope: [],
    ...parts.link,
  }
  const base = defaults(link)
  return {
    era: parts.era ?? base.era,
    account: { ...base.account, ...parts.account },
    person: { ...base.person, ...parts.person },
    app: { ...base.app, ...parts.app },
    link,
    drawn: { ...base.drawn, ...parts.drawn },
  }
}
