/** The shapes of our facts about HubSpot. Data files under `data/` hold records of these types. */

export const HUBS = ['marketing', 'sales', 'service', 'content', 'data', 'commerce', 'smart_crm'] as const
export const TIERS = ['free', 'starter', 'professional', 'enterprise'] as const
export type Hub = (typeof HUBS)[number]
export type Tier = (typeof TIERS)[number]
export type Confidence = 'high' | 'medium' | 'low'
/** The third value: neither yes nor no. */
export type Tri = 'yes' | 'no' | 'unknown'

/** Every record is dated and sourced. `sources` are ids of sources.json; empty only with basis 'observed, no citable page'. */
export interface Sourced {
  sources: string[]
  /** Day the fact was last looked at, ISO. */
  date: string
  confidence: Confidence
  basis?: 'observed, no citable page'
}

export interface SourceRecord {
  id: string
  url: string
  /** Who speaks: HubSpot itself, HubSpot staff in a forum, an app vendor, a community post, a code repository. */
  kind: 'official' | 'staff' | 'vendor' | 'community' | 'repo' | 'secondary'
  /** Date of the page as far as known (free form: 2024-10-16, 2026). */
  dated: string
}

/** One way to have the tool behind a scope. `any` = any paid hub at that tier or above. */
export type TierAlternative = { hub: Hub | 'any'; minTier: Tier; withAddOn?: string } | { addOn: string }
/** Which plans have a tool: every account, or any one of the alternatives. */
export type TierExpression = { anyAccount: true } | { anyOf: TierAlternative[] }
/** Where the plan of a scope comes from. `api-docs` is the plan for calling an API, not proven for the grant. */
export type TierBasis = 'scope-table' | 'scope-table-condensed' | 'alias' | 'api-docs'
export type ScopeStatus = 'current' | 'legacy' | 'deprecated' | 'beta' | 'undocumented'
/** What an account needs beside its plan. */
export type Prerequisite =
  | 'sensitive-data-on'
  | 'super-admin-authorizes'
  | 'object-switched-on'
  | 'payments-set-up'
  | 'other'

export interface ScopeRecord extends Sourced {
  scope: string
  /** What it lets an app do: a short phrase of our own. */
  summary: string
  /** null = nobody published it: unknown, never "none". */
  requires: TierExpression | null
  tierBasis: TierBasis | null
  /** Plan words as HubSpot's table has them, where known. */
  tierText: string | null
  tierAsOf?: string
  /** Plans that may do as well; an account that meets only this is unknown, never "upgrade". */
  mayAlsoSuffice?: TierExpression
  /** A guess at the plan from a neighbour; never used to judge. */
  tierHint?: { requires: TierExpression; why: string }
  access: 'read' | 'write' | 'readwrite' | 'execute' | 'basic'
  object: string | null
  status: ScopeStatus
  replacedBy: string[]
  implies: string[]
  impliedBy: string[]
  aliases: string[]
  sensitivity: 'standard' | 'sensitive' | 'highly_sensitive'
  /** Restriction by kind of app, our words. */
  appTypes?: string
  prerequisites?: Prerequisite[]
  notes?: string
  /** Sources that disagree, our words. A conflict never lets a plan cause be certain. */
  conflicts?: string[]
}

export interface HubRecord extends Sourced {
  id: Hub
  name: string
  formerNames: string[]
  /** What people call it that HubSpot never did. */
  nicknames?: string[]
  tiers: Tier[]
  note?: string
}

export interface AddOnRecord extends Sourced {
  id: string
  name: string
  formerNames: string[]
  /** True when the scope table names it as a way to a scope. */
  opensScopes: boolean
  note?: string
}

export interface PermissionRecord extends Sourced {
  id: string
  /** Short path as HubSpot's own missing-permission page prints it: "Workflows > Edit", "CRM > Tickets > Edit". Unique. Without the level where `levels` name one. */
  path: string
  /** Full click path in the permission editor. */
  uiPath: string[]
  levels: string[]
  availability?: string
  /** Seat without which the right has no effect; null = none known. */
  seat: 'sales' | 'service' | 'sales-or-service' | 'editing' | null
  status: 'documented' | 'secondary' | 'inferred'
  /** Internal permission names seen for this row. */
  internalNames: string[]
  note?: string
}

/** A label seen on HubSpot's own page, and the row it means. */
export interface PermissionLabel extends Sourced {
  label: string
  /** Permission id, with `:Level` where the label fixes one. */
  right: string
  note?: string
}

/** The rights a person who is no super admin needs behind a scope. */
export interface ScopeRightsRecord extends Sourced {
  /** Scope name or pattern: `{a|b}` alternatives, `{object}` any object, `[x]` optional suffix. Exact names win over patterns, longer patterns over `{object}`. */
  scope: string
  /** Alternative sets of rights (permission id, or id:Level). App Marketplace access is left out here: it is a rule of its own (roles.json). */
  anyOf: string[][]
  superAdminOnly: boolean
  /** True: some further right is expected but not identified. */
  unknownExtraRight: boolean
  /** How far the level of a record row has to reach, by permission id: every record, or fewer with Unassigned ticked as well. */
  minLevels?: Record<string, 'all' | 'all-or-unassigned'>
  mayAlsoNeed: string[]
  seat: 'sales' | 'service' | 'sales-or-service' | null
  evidence: 'documented' | 'observed' | 'vendor-stated' | 'inferred'
  conflict?: string
  note?: string
}

/** A rule of HubSpot's that logic rests on: cited in reports by id. */
export interface RuleRecord extends Sourced {
  id: string
  area: string
  /** The rule in our own words, one or two sentences. */
  rule: string
  conflict?: string
}

export type CauseKind =
  | 'plan'
  | 'user-permission'
  | 'install-permission'
  | 'seat'
  | 'app-governance'
  | 'missing-required-scope'
  | 'already-installed'
  | 'scope-mismatch'
  | 'unknown-scope'
  | 'retired-scope'
  | 'redirect-uri'
  | 'client-id'
  | 'pkce-required'
  | 'developer-policy'
  | 'account-type'
  | 'token-scope'
  | 'reauthorize'
  | 'token-invalid'
  | 'region'
  | 'rate-limit'
  | 'other'
export type Certainty = 'certain' | 'likely' | 'possible' | 'ruled-out'
export type Owner = 'installer' | 'super-admin' | 'billing-admin' | 'app-developer' | 'hubspot'

/** One wording of a denial. Holes in `text`: {app} {scopes} {redirect} stand for what strangers write. */
export interface Wording {
  text: string
  /** BCP 47. */
  language: string
  /** ui: read off HubSpot's page. article: a help article's (machine) translation, a hint only. retold: a person's words for the page. */
  kind: 'ui' | 'article' | 'retold'
  /** Months this wording was seen, YYYY or YYYY-MM; open end = still shown as far as known. */
  since?: string
  until?: string
  /** Overrides of the variant's `means` for this wording (older sentences meant more). */
  means?: Partial<Record<CauseKind, Certainty>>
}

export interface DenialRecord extends Sourced {
  /** Variant id. */
  id: string
  /** Heading of the page; null where nobody recorded it. */
  title: string | null
  wordings: Wording[]
  /** What HubSpot's page states when it shows this, per cause; kinds that it rules out are listed as ruled-out. */
  means: Partial<Record<CauseKind, Certainty>>
  /** What the page itself names. */
  names: 'scopes' | 'permissions' | 'redirect' | null
  fixedBy: Owner
  /** Our words: when HubSpot shows it. */
  when: string
  note?: string
}

/** A page on the same addresses that is no denial. */
export interface LookAlikeRecord extends Sourced {
  id: string
  title: string | null
  /** Texts and buttons that mark it, per language. */
  marks: { text: string; language: string; role: 'heading' | 'text' | 'button' }[]
}

/** One step of a guide: a verb of ours (a message id `step_<do>`) and HubSpot's own labels. */
export interface GuideStep {
  do: string
  labels?: string[]
}

export interface GuideRecord extends Sourced {
  id: string
  owner: Owner
  /** Right the doer needs: permission ids or 'super-admin'. */
  needs: string[]
  steps: GuideStep[]
  /** Key into deep-links.json; null = no link known to be good. */
  deepLink: string | null
  /** HubSpot's public article. */
  article: string | null
}

export interface DeepLinkRecord extends Sourced {
  id: string
  /** With {host} and {portalId} to fill in. */
  url: string
  note?: string
}

export interface InternalPermissionRecord extends Sourced {
  name: string
  says: string
  /** Public scopes that open it for a token. */
  publicScopes: string[]
  /** Permission ids of the row that opens it for a person, where known. */
  permissions: string[]
}

/** How the last part of an internal permission name reads (`tickets-writer`): our reading, HubSpot has published none. */
export interface InternalEndingRecord extends Sourced {
  name: string
  /** Where such names stand: among the rows of HubSpot's page, or in errors of its API. */
  place: 'page' | 'api'
  /** The row of a CRM object that it stands for; null = a tool as a whole. */
  action: 'view' | 'edit' | 'delete' | 'publish' | null
  says: string
  note?: string
}

/** The heading that HubSpot puts over several refusals, in one language. */
export interface HeadingRecord extends Sourced {
  text: string
  language: string
  kind: Wording['kind']
}

/** Hubs sold together at one tier. */
export interface BundleRecord extends Sourced {
  id: string
  name: string
  /** null = which hubs exactly was not published where we read. */
  contains: { hub: Hub; tier: Tier }[] | null
  note: string
}

/** Scopes that apps with objects of their own bring along; `{object}` is the object's name. */
export interface AppObjectScopeRecord extends Sourced {
  pattern: string
  summary: string
  access: ScopeRecord['access']
}

/** Which scopes open one type of CRM record through the API. Each inner list is one way. */
export interface ObjectScopesRecord extends Sourced {
  object: string
  /** HubSpot's number for the type, 0-1 = contacts; null = not known. */
  typeId: string | null
  read: string[][]
  write: string[][]
  schemaRead: string[]
  schemaWrite: string[]
  sensitive: string[]
  /** Names that HubSpot is moving apps over to; the others stay good meanwhile. */
  newNames?: { read: string; write: string }
  /** Which of the sets are concluded from neighbours. */
  inferred?: 'write' | 'both'
  note?: string
}

/** A family of API paths and the scopes that open it. Its address matches whatever stands for the version (`v3`, `2026-03`) and goes on behind it. */
export interface EndpointRecord extends Sourced {
  /** As HubSpot's pages print it, with {holes}. */
  pattern: string
  /** What it is for: a short phrase of our own. */
  does: string
  /** The type of record in these holes decides (object-scopes.json): its records, or how it is defined. */
  byObject?: 'records' | 'definitions'
  /** Ways to read, least first; every name of one list is needed. null = the object decides, or nobody published it. */
  read: string[][] | null
  /** Ways to write, likewise. */
  write: string[][] | null
  note?: string
}

/** One thing that HubSpot's API (or its token service, or command line) answers when it refuses. */
export interface ApiAnswerRecord extends Sourced {
  id: string
  /** Sentences, any one of which tells it; `…` stands for a few words of any kind. */
  sentences: string[]
  /** Constants in its fields, any one of which tells it: categories, error types, OAuth errors. */
  codes: string[]
  /** Those of its sentences and constants that no other API is known to answer with in these letters: they tell whose answer it is. */
  own?: string[]
  /** HTTP statuses that tell it where nothing else does. */
  statuses: number[]
  /** Causes that it stands for, best first; what meant different things in different reports is possible, never more. */
  means: Partial<Record<CauseKind, Certainty>>
  /** Who can mend what has no owner of its own. */
  fixedBy?: Owner
  /** Broader answers that do not count beside this one. */
  instead?: string[]
  note?: string
}

/** One of the checks an install has to pass. Their order is our reading. */
export interface GateRecord extends Sourced {
  id: string
  order: number
  stops: 'everyone' | 'everyone-until-approved' | 'no-super-admin' | 'seat'
  about: string
  fixedBy: Owner[]
}

/** A kind of person, app, account or account control, and what it means for installing. */
export interface RoleRuleRecord extends Sourced {
  id: string
  about: 'person' | 'app' | 'account' | 'control'
  name: string
  /** May install: by itself, with the rights behind the scopes, hardly, no; null = no question of installing. */
  installs: 'yes' | 'with-rights' | 'hardly' | 'no' | null
  /** Gates that do not apply. */
  skips: string[]
  rule: string
}

/** What the look-ups know of one scope, as far as judging it needs; fullScope (full.ts) has the whole record. */
export interface ScopeFact {
  name: string
  kind: 'listed' | 'app-object'
  requires: TierExpression | null
  tierConfidence: Confidence
  conflict: boolean
  mayAlsoSuffice: TierExpression | null
  status: ScopeStatus
  replacedBy: string[]
  implies: string[]
  impliedBy: string[]
  aliases: string[]
  /** The account needs something beside its plan. */
  prerequisite: boolean
  /** Best public address; none where it was only observed. */
  source: string | undefined
}

/** What the look-ups know of the rights behind a scope. */
export type ScopeRights = Pick<
  ScopeRightsRecord,
  'anyOf' | 'superAdminOnly' | 'unknownExtraRight' | 'confidence'
> & {
  /** Without effect on a person who has no Sales or Service seat. */
  paidSeat: boolean
}

export type PermissionFact = Pick<PermissionRecord, 'id' | 'path' | 'internalNames'> & { paidSeat: boolean }
/** A wording's `means` is whole: the variant's, with the wording's own on top. */
export type WordingFact = Required<Pick<Wording, 'text' | 'kind' | 'means'>>
/** `source` is the best public address. */
export type DenialFact = Pick<DenialRecord, 'id' | 'title' | 'means' | 'names'> & {
  wordings: WordingFact[]
  source: string | undefined
}
export interface LookAlikeFact {
  id: string
  marks: Pick<LookAlikeRecord['marks'][number], 'text' | 'role'>[]
}
/** What is known of an account's plan. A hub that is left out is unknown; add-ons, once given, are all there are. */
export interface AccountPlan {
  plans: Partial<Record<Hub, Tier>>
  addOns?: string[] | undefined
}

/** Whether an account can have the tool behind a scope, and how sure that is. */
export interface PlanStatus {
  status: 'included' | 'excluded' | 'unknown'
  confidence: Confidence
}
