import type { Message, Reading } from '../../request/types'
import type { Case, Cause, Question } from '../case'
import { strength } from '../known'
import { type ApiFacts, apiFacts, recommended } from './facts'
import { API_QUESTIONS, type ApiQuestionId } from './question-ids'
import { apiCauses } from './run'
import { apiVerdict } from './verdict'

/** Causes whose remedy has other steps for every kind of token. */
const BY_KIND = new Set(['token-scope', 'reauthorize'])
/** What another way of carrying the same remedy out counts, against a new first cause (3). */
const OTHER_STEPS = 0.5

/**
 * The one question whose answer most changes the first cause, its certainty, the verdict or the remedy (law 11); null
 * when none would. Each is tried by diagnosing the case again with every answer it has.
 */
export function apiQuestion(
  c: Case,
  reading: Reading,
  f: ApiFacts,
  causes: readonly Cause[],
): Question | null {
  const now = { causes, verdict: apiVerdict(f, causes) }
  let best: { id: ApiQuestionId; worth: number } | null = null
  for (const id of candidates(f)) {
    if (c.answers?.[id] !== undefined) continue
    const answers = API_QUESTIONS[id].filter((one) => one !== 'unsure')
    const total = answers.reduce((sum, answer) => {
      const then = apiFacts({ ...c, answers: { ...c.answers, [id]: answer } }, reading, f.api)
      const after = apiCauses(then)
      return sum + change(now, { causes: after, verdict: apiVerdict(then, after) }, id)
    }, 0)
    const worth = total / answers.length
    if (worth > (best?.worth ?? 0)) best = { id, worth }
  }
  return best && question(best.id, f)
}

function candidates(f: ApiFacts): ApiQuestionId[] {
  const ids: ApiQuestionId[] = []
  if (f.granted === 'unknown') ids.push('scope-in-token')
  ids.push('super-admin-works')
  if (f.tokenKind === null) ids.push('token-kind')
  if (f.granted !== 'no') ids.push('scope-added-later')
  ids.push('paid-seat')
  return ids
}

interface Outcome {
  causes: readonly Cause[]
  verdict: string
}

function change(now: Outcome, then: Outcome, id: ApiQuestionId): number {
  const before = leadOf(now.causes)
  const after = leadOf(then.causes)
  const steps = id === 'token-kind' && after && BY_KIND.has(after.kind) ? OTHER_STEPS : 0
  return (
    (before?.kind !== after?.kind ? 3 : 0) +
    Math.abs(strength(before?.certainty ?? 'ruled-out') - strength(after?.certainty ?? 'ruled-out')) +
    (now.verdict !== then.verdict ? 1 : 0) +
    steps
  )
}

function leadOf(causes: readonly Cause[]): Cause | undefined {
  return causes.find(({ certainty }) => certainty !== 'ruled-out')
}

/** The same question where no scope is known by name. */
const UNNAMED: Partial<Record<ApiQuestionId, string>> = {
  'scope-in-token': 'question_scope_in_token_unnamed',
  'scope-added-later': 'question_scope_added_later_unnamed',
}

/** The sentence of a question about an API case by its id, without the scopes it was about; null when there is none. */
export function apiQuestionText(id: string): Message | null {
  const known = (Object.keys(API_QUESTIONS) as ApiQuestionId[]).find((one) => one === id)
  return known ? { id: UNNAMED[known] ?? `question_${known.replaceAll('-', '_')}` } : null
}

function question(id: ApiQuestionId, f: ApiFacts): Question {
  const scopes = recommended(f)
  const unnamed = UNNAMED[id]
  const named = `question_${id.replaceAll('-', '_')}`
  const text: Message =
    unnamed === undefined
      ? { id: named }
      : scopes.length > 0
        ? { id: named, values: [{ scopes }] }
        : { id: unnamed }
  return {
    id,
    text,
    answers: API_QUESTIONS[id].map((answer) => ({
      id: answer,
      text: { id: `answer_${answer.replaceAll('-', '_')}` },
    })),
  }
}
