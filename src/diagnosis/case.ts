import type {
  AccountPlan,
  CauseKind,
  Certainty,
  Hub,
  Owner,
  ScopeStatus,
  Tier,
  Tri,
} from '../catalogue/types'
import type { Message, PageReading, Reading } from '../request/types'

/** Everything known about one refusal, as callers hand it in (contract version 1). What is unknown is left out. */
export interface Case {
  id?: string
  input: string
  /** What HubSpot's page says, as text. */
  page?: string
  account?: { plans?: Partial<Record<Hub, Tier>>; addOns?: string[]; type?: AccountType }
  person?: { superAdmin?: boolean; marketplaceAccess?: boolean; permissions?: Record<string, boolean> }
  /** Question id -> answer id, as an earlier report offered them. */
  answers?: Record<string, string>
  /** What this account was shown before. */
  outcomes?: { scopes: string[]; result: 'offered' | 'denied'; on: string }[]
}

export type AccountType = 'standard' | 'developer' | 'sandbox' | 'test'

/** A fact behind a cause: a sentence and where it can be read. */
export interface Because extends Message {
  source?: string
}

/** One explanation of a case. Permissions are right keys of the catalogue, or labels of HubSpot's page that no row is known for. */
export interface Cause {
  kind: CauseKind
  certainty: Certainty
  scopes: string[]
  permissions: string[]
  fixedBy: Owner
  because: Because[]
}

export type AskedAs = 'required' | 'conditional' | 'optional' | 'named'

/** What is known of one scope in this case. */
export interface ScopeFinding {
  name: string
  asked: AskedAs
  plan: 'included' | 'excluded' | 'unknown'
  permission: 'held' | 'missing' | 'unknown'
  status: ScopeStatus | 'app-object' | 'unknown'
  replacedBy: string[]
  suggestions: string[]
  /** How far the published plan of this scope may carry a cause. */
  planCertainty: Certainty
  /** The account meets only what may also suffice: never a reason to upgrade (law 6). */
  maySuffice: boolean
  /** Right keys known to stand behind it. */
  rights: string[]
}

export type Verdict = 'blocked' | 'at-risk' | 'clear' | 'unknown' | 'not-permissions'

export interface Question {
  id: string
  text: Message
  answers: { id: string; text: Message }[]
}

/** The findings of one case: ids and values, before any wording. */
export interface Diagnosis {
  reading: Reading
  page: PageReading | null
  verdict: Verdict
  causes: Cause[]
  scopes: ScopeFinding[]
  question: Question | null
  notChecked: Message[]
  /** What was told of account and person, for remedies: nobody buys what they have, or asks a super admin who is one. */
  told: { account: AccountPlan; superAdmin: Tri; answers: Record<string, string> }
}
