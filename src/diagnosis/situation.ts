import { denial, findScope, permissionByText } from '../catalogue'
import type { CauseKind, Certainty, DenialFact, Hub, Tier, TierAlternative, Tri } from '../catalogue/types'
import { HUBS } from '../catalogue/types'
import type { PageReading, Reading } from '../request/types'
import type { AccountType, Case, Cause } from './case'
import type { judge } from './judge-scopes'
import type { FindCause, Known } from './known'
import { planAsked } from './told-plan'

/** Help that only roomier faces have: the card on HubSpot's page does without, for its size. */
export interface Help {
  /** Real scopes that a name may be a slip of. */
  nearest?: (name: string) => string[]
  /** Causes beside the common ones; they take the place of the common one of their kind. */
  also?: FindCause[]
  /** Judges one scope, at less cost where it was judged before. */
  judge?: typeof judge
  /** Diagnoses a case again after one answer more, at less cost than anew. */
  again?: (k: Known) => (s: Situation) => Judged
}

/** A case whose causes have been asked. */
export interface Judged extends Known {
  causes: Cause[]
}

/** A case in the form the causes judge: every gap is an explicit `unknown`. */
export interface Situation {
  reading: Reading
  page: PageReading | null
  denial: DenialFact | null
  account: {
    plans: Partial<Record<Hub, Tier>>
    addOns: string[] | undefined
    type: AccountType | null
    told: { alternatives: TierAlternative[]; answer: boolean }[]
  }
  person: { superAdmin: Tri; marketplaceAccess: Tri; rights: Map<string, boolean> }
  connected: Tri
  paidSeat: Tri
  help: Help
  /** Question ids that have an answer already, "not sure" included. */
  answered: Set<string>
  /** Scope -> the last day this account was offered it, or a scope that grants it too. */
  offered: Map<string, string>
  /** Refusals of this account that were seen before. */
  refused: { scopes: string[]; on: string }[]
}

/** Brings a case and what the readers made of it into one form. Answers win over nothing: told fields win over answers. */
export function situationOf(c: Case, reading: Reading, page: PageReading | null, help: Help = {}): Situation {
  const answers = c.answers ?? {}
  const yesNo = (told: boolean | undefined, id: string): Tri =>
    told === undefined ? answered(answers[id]) : told ? 'yes' : 'no'
  const superAdmin = yesNo(c.person?.superAdmin, 'super-admin')
  const offered = offeredIn(c)
  return {
    reading,
    page,
    denial: page?.variant ? denial(page.variant) : null,
    account: {
      plans: freeEverywhere(answers) ? { ...everyHubFree(), ...c.account?.plans } : (c.account?.plans ?? {}),
      addOns: c.account?.addOns,
      type: c.account?.type ?? null,
      told: planAnswers(answers),
    },
    person: {
      superAdmin,
      marketplaceAccess:
        superAdmin === 'yes' ? 'yes' : yesNo(c.person?.marketplaceAccess, 'marketplace-access'),
      rights: rightsTold(c.person?.permissions ?? {}),
    },
    help,
    connected: answered(answers.connected),
    paidSeat: answered(answers['paid-seat']),
    answered: new Set(Object.keys(answers).filter((id) => ANSWERS.has(answers[id] ?? ''))),
    offered,
    refused: (c.outcomes ?? []).filter(({ result }) => result === 'denied'),
  }
}

/** What HubSpot's page says about a kind of cause; undefined = nothing. */
export function pageMeans(s: Situation, kind: CauseKind): Certainty | undefined {
  return meaningsOf(s)?.[kind]
}

/**
 * All that the page says about causes: what this wording meant in its day, else what the variant means.
 * A translation or retelling is never more than likely. Null without a recognised denial.
 */
export function meaningsOf(s: Situation): Partial<Record<CauseKind, Certainty>> | null {
  if (!s.denial || !s.page) return null
  const means = s.denial.wordings[s.page.wording]?.means ?? s.denial.means
  if (s.page.match === 'exact') return means
  return Object.fromEntries(
    Object.entries(means).map(([kind, certainty]) => [kind, certainty === 'certain' ? 'likely' : certainty]),
  )
}

function offeredIn({ outcomes = [] }: Case): Situation['offered'] {
  const offered: Situation['offered'] = new Map()
  for (const { scopes, result, on } of outcomes)
    for (const name of result === 'offered' ? scopes : []) {
      const fact = findScope(name)
      for (const one of fact ? [name, ...fact.aliases, ...fact.implies] : [name])
        if (on >= (offered.get(one) ?? '')) offered.set(one, on)
    }
  return offered
}

/** Answers that settle a question for this report, "not sure" included. */
const ANSWERS = new Set(['yes', 'no', 'free', 'unsure'])

function answered(answer: string | undefined): Tri {
  return answer === 'yes' ? 'yes' : answer === 'no' ? 'no' : 'unknown'
}

function planAnswers(answers: Record<string, string>): Situation['account']['told'] {
  return Object.entries(answers).flatMap(([id, answer]) => {
    const alternatives = planAsked(id)
    if (!alternatives || (answer !== 'yes' && answer !== 'no' && answer !== 'free')) return []
    return [{ alternatives, answer: answer === 'yes' }]
  })
}

function freeEverywhere(answers: Record<string, string>): boolean {
  return Object.entries(answers).some(([id, answer]) => answer === 'free' && planAsked(id) !== null)
}

/** The plan of an account that pays for nothing. */
export function everyHubFree(): Record<Hub, Tier> {
  return Object.fromEntries(HUBS.map((hub) => [hub, 'free'])) as Record<Hub, Tier>
}

function rightsTold(permissions: Record<string, boolean>): Map<string, boolean> {
  return new Map(Object.entries(permissions).map(([text, held]) => [permissionByText(text) ?? text, held]))
}
