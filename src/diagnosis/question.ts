import { findScope, planHolds, requirementNames } from '../catalogue'
import type { TierAlternative, TierExpression } from '../catalogue/types'
import type { Cause, Question } from './case'
import { accountOf, judgeScopes } from './judge-scopes'
import { demanded, type Known, strength } from './known'
import { causesOf } from './run'
import { type Judged, pageMeans, type Situation } from './situation'
import { followsFrom, planQuestionId } from './told-plan'
import { verdictOf } from './verdict'

interface Candidate {
  id: string
  text: Question['text']
  /** Chance that the answer is yes, roughly: an unlikely answer is worth less. */
  likelyYes: number
  /** The situation as it were with this answer. */
  with(yes: boolean): Situation
  free?: boolean
}

/** Everybody can name these answers; "free" settles every plan at once. */
const ANSWERS = ['yes', 'no', 'free', 'unsure'] as const

/**
 * The one question whose answer most changes the first cause, its certainty or the verdict (law 11); null when
 * none would change anything. Each candidate is tried by diagnosing the case again with either answer.
 */
export function questionFor(k: Known, causes: Cause[]): Question | null {
  const now = signature({ ...k, causes })
  const again = k.s.help.again?.(k) ?? anew
  let best: { candidate: Candidate; worth: number } | null = null
  for (const candidate of candidates(k)) {
    if (k.s.answered.has(candidate.id)) continue
    const { likelyYes } = candidate
    const most = best?.worth ?? 0
    const ifYes = likelyYes * change(now, again(candidate.with(true)))
    // A no is tried only where it could still make this one the best. No answer changes more than that.
    if (ifYes + (1 - likelyYes) * (4.5 + Math.max(now.certainty, 3 - now.certainty)) <= most) continue
    const worth = ifYes + (1 - likelyYes) * change(now, again(candidate.with(false)))
    if (worth > most) best = { candidate, worth }
  }
  if (!best) return null
  const { id, text, free } = best.candidate
  const answers = ANSWERS.filter((answer) => answer !== 'free' || free)
  return { id, text, answers: answers.map((answer) => ({ id: answer, text: { id: `answer_${answer}` } })) }
}

function anew(s: Situation): Judged {
  const k = { s, scopes: judgeScopes(s) }
  return { ...k, causes: causesOf(k) }
}

interface Signature {
  lead: string
  scopes: string[]
  certainty: number
  verdict: string
}

function signature({ s, scopes, causes }: Judged): Signature {
  const first = causes.find((one) => one.certainty !== 'ruled-out')
  return {
    lead: first?.kind ?? '',
    scopes: first?.scopes ?? [],
    certainty: strength(first?.certainty ?? 'ruled-out'),
    verdict: verdictOf(causes, scopes, s.denial !== null),
  }
}

/** How much an answer would change what the person is told: a new first cause counts most, then how sure it is. */
function change(now: Signature, judged: Judged): number {
  const then = signature(judged)
  return (
    (then.lead !== now.lead ? 3 : 0) +
    Math.abs(then.certainty - now.certainty) +
    (then.verdict !== now.verdict ? 1 : 0) +
    (then.scopes.length !== now.scopes.length || String(then.scopes) !== String(now.scopes) ? 0.5 : 0)
  )
}

function candidates(k: Known): Candidate[] {
  const { s } = k
  const list: Candidate[] = []
  // Without a refusal the question is about accounts, not about who happens to read this.
  // A page that lists what a person lacks has judged the role already.
  const aboutPerson = s.denial ? !s.page?.permissions.length : s.person.superAdmin === 'no'
  if (aboutPerson && s.person.superAdmin === 'unknown')
    list.push(
      person('super-admin', 0.5, s, (yes) => ({
        superAdmin: yes ? 'yes' : 'no',
        ...(yes && { marketplaceAccess: 'yes' }),
      })),
    )
  if (aboutPerson && s.person.marketplaceAccess === 'unknown')
    list.push(person('marketplace-access', 0.5, s, (yes) => ({ marketplaceAccess: yes ? 'yes' : 'no' })))
  if (s.denial)
    list.push({
      id: 'paid-seat',
      text: { id: 'question_paid_seat' },
      likelyYes: 0.5,
      with: (yes) => ({ ...s, paidSeat: yes ? 'yes' : 'no' }),
    })
  list.push(...planQuestions(k))
  // A wrong link stays wrong whoever clicks it; elsewhere an app connected already ends the matter (law 13).
  if (s.denial && pageMeans(s, 'plan') !== undefined && !developerSide(s))
    list.push({
      id: 'connected',
      text: { id: 'question_connected' },
      likelyYes: 0.2,
      with: (yes) => ({ ...s, connected: yes ? 'yes' : 'no' }),
    })
  return list
}

function person(
  id: string,
  likelyYes: number,
  s: Situation,
  told: (yes: boolean) => Partial<Situation['person']>,
): Candidate {
  const text = { id: `question_${id.replaceAll('-', '_')}` }
  return { id, text, likelyYes, with: (yes) => ({ ...s, person: { ...s.person, ...told(yes) } }) }
}

/** One question for each set of plans that some demanded scope needs, those behind most scopes first. */
function planQuestions(k: Known): Candidate[] {
  const uses = new Map<TierExpression, number>()
  for (const scope of demanded(k)) {
    const requires = scope.plan === 'unknown' && findScope(scope.name)?.requires
    if (requires) uses.set(requires, (uses.get(requires) ?? 0) + 1)
  }
  const sets = new Map<string, { alternatives: TierAlternative[]; count: number }>()
  for (const [requires, count] of uses) {
    if ('anyAccount' in requires || decided(k.s, requires)) continue
    const id = planQuestionId(requires.anyOf)
    sets.set(id, { alternatives: requires.anyOf, count: count + (sets.get(id)?.count ?? 0) })
  }
  const most = [...sets].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1)).slice(0, 3)
  return most.map(([id, { alternatives }]) => ({
    id,
    text: { id: 'question_plan', values: [{ plans: requirementNames({ anyOf: alternatives }) }] },
    likelyYes: 0.5,
    free: true,
    with: (yes) => ({
      ...k.s,
      account: { ...k.s.account, told: [...k.s.account.told, { alternatives, answer: yes }] },
    }),
  }))
}

/** Told already, by the plans themselves or by what follows from another answer. */
function decided(s: Situation, requires: TierExpression): boolean {
  return (
    planHolds(requires, accountOf(s)) !== 'unknown' ||
    s.account.told.some((told) => followsFrom(told, requires) !== 'unknown')
  )
}

function developerSide(s: Situation): boolean {
  return (
    pageMeans(s, 'plan') === 'ruled-out' &&
    pageMeans(s, 'user-permission') === 'ruled-out' &&
    pageMeans(s, 'app-governance') === 'ruled-out'
  )
}
