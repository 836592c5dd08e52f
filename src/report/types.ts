import type { CauseKind, Certainty, Hub, Owner, Tier } from '../catalogue/types'
import type { AskedAs, Verdict } from '../diagnosis/case'
import type { InputKind, InstallRequest } from '../request/types'

/** The whole answer: contract version 1. Its shape changes only with its version number. */
export interface Report {
  version: 1
  id?: string
  /** One sentence: why this input could not be answered. Only in batches. */
  error?: string
  input: { kind: InputKind; notes: string[] }
  request: Pick<
    InstallRequest,
    'host' | 'region' | 'portalId' | 'clientId' | 'redirectUri' | 'required' | 'conditional' | 'optional'
  > | null
  denial: { variant: string; scopes: string[]; permissions: string[] } | null
  verdict: Verdict
  causes: ReportCause[]
  scopes: ReportScope[]
  unblock: {
    ways: { plans: Partial<Record<Hub | 'any', Tier>>; addOns: string[] }[]
    moveToOptional: string[]
    link: string | null
  } | null
  question: { id: string; text: string; answers: { id: string; text: string }[] } | null
  remedies: { owner: Owner; text: string; steps: string[]; link: string | null; article: string | null }[]
  notChecked: string[]
  catalogue: { asOf: string; scopes: number }
}

export interface ReportCause {
  kind: CauseKind
  certainty: Certainty
  scopes: string[]
  /** English settings paths. */
  permissions: string[]
  fixedBy: Owner
  because: { text: string; source?: string }[]
}

export interface ReportScope {
  name: string
  asked: AskedAs
  plan: 'included' | 'excluded' | 'unknown'
  permission: 'held' | 'missing' | 'unknown'
  requires: string
  status: string
  replacedBy: string[]
  suggestions: string[]
  sources: string[]
}
