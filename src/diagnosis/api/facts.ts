import { apiAnswer } from '../../catalogue/api-answers'
import type { ApiAnswerRecord, CauseKind, Certainty, Tri } from '../../catalogue/types'
import type { ApiReading, Reading, TokenKind } from '../../request/types'
import type { Case, ScopeFinding } from '../case'
import { judgeScopes } from '../judge-scopes'
import { strongest } from '../known'
import { type Situation, situationOf } from '../situation'
import { type Demand, demandsOf } from './demands'

/** Everything that the causes of an API case may look at. */
export interface ApiFacts {
  api: ApiReading
  answers: ApiAnswerRecord[]
  /** What the call needs: one entry for each list that HubSpot names, else what its documentation says of the call. */
  demands: Demand[]
  s: Situation
  scopes: ScopeFinding[]
  tokenKind: TokenKind | null
  /** Whether the token holds what is needed: by its token info, else as told. */
  granted: Tri
  /** The token info says so, not a person. */
  grantedByInfo: boolean
  /** Does the same call work for a super admin? */
  adminWorks: Tri
  /** Was the scope added after the token, or the install, was made? */
  addedLater: Tri
}

/** Brings an API case into the form its causes judge. Answers of the person count where the texts say nothing. */
export function apiFacts(c: Case, reading: Reading, api: ApiReading): ApiFacts {
  const told = c.answers ?? {}
  const demands = demandsOf(api)
  const names = [...new Set(demands.flatMap(({ scopes }) => scopes))]
  const s = situationOf(c, reading, {
    variant: null,
    wording: -1,
    match: 'hint',
    scopes: names,
    permissions: [],
    app: null,
    redirectUri: null,
  })
  const byInfo = together(demands.map(({ granted }) => granted))
  return {
    api,
    answers: api.answers.map(apiAnswer).filter((one) => one !== null),
    demands,
    s,
    scopes: judgeScopes(s),
    tokenKind: kindTold(told['token-kind']) ?? api.tokenKind,
    granted: byInfo === 'unknown' ? triOf(told['scope-in-token']) : byInfo,
    grantedByInfo: byInfo !== 'unknown',
    adminWorks: triOf(told['super-admin-works']),
    addedLater: triOf(told['scope-added-later']),
  }
}

/** What HubSpot's answers, taken together, mean for a kind of cause; null = nothing. */
export function answersMean(f: ApiFacts, kind: CauseKind): Certainty | null {
  const said = f.answers.flatMap(({ means }) => means[kind] ?? [])
  if (said.length === 0) return null
  return f.api.hearsay ? 'possible' : strongest(said)
}

/** Whether the answers speak of permissions at all (law 12). */
export function aboutPermissions(f: ApiFacts): boolean {
  return answersMean(f, 'token-scope') !== null || answersMean(f, 'user-permission') !== null
}

/** HubSpot names the record type, or its own inner names: they guard tokens and people alike (law 10). */
export function eitherTokenOrPerson(f: ApiFacts): boolean {
  return (
    f.answers.some(({ id }) => id === 'object-permission' || id === 'record-permission') ||
    (f.demands.length > 0 && f.demands.every(({ internal, names }) => internal.length === names.length))
  )
}

/** Scopes to recommend for all that is needed. */
export function recommended(f: ApiFacts): string[] {
  return [...new Set(f.demands.filter(({ granted }) => granted !== 'yes').flatMap((one) => one.recommended))]
}

const KINDS: TokenKind[] = ['private-app', 'service-key', 'public-app', 'acts-as-person']

function kindTold(answer: string | undefined): TokenKind | null {
  return KINDS.find((kind) => kind === answer) ?? null
}

function triOf(answer: string | undefined): Tri {
  return answer === 'yes' ? 'yes' : answer === 'no' ? 'no' : 'unknown'
}

/** One need that is not met is enough to be refused. */
function together(all: readonly Tri[]): Tri {
  if (all.includes('no')) return 'no'
  return all.length === 0 || all.includes('unknown') ? 'unknown' : 'yes'
}
