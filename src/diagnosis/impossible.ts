import { HUBS, hubTiers, permissionByText, planName, TIERS } from '../catalogue'
import { isAddOn } from '../catalogue/sold-names'
import type { TierAlternative } from '../catalogue/types'
import type { Message } from '../request/types'
import { API_QUESTIONS } from './api/question-ids'
import type { Case } from './case'
import { QUESTIONS } from './question-text'
import { planAsked } from './told-plan'

/** What is impossible about a case, in one sentence; null when nothing is. */
export function impossible(c: Case): Message | null {
  for (const [hub, tier] of Object.entries(c.account?.plans ?? {})) {
    const known = HUBS.find((one) => one === hub)
    if (!known) return { id: 'problem_hub_unknown', values: [{ foreign: hub }] }
    const level = TIERS.find((one) => one === tier)
    if (!level) return { id: 'problem_tier_unknown', values: [{ foreign: String(tier) }] }
    if (!hubTiers(known).includes(level))
      return { id: 'problem_tier_impossible', values: [{ plans: [planName(known, level)] }] }
  }
  const unknown = c.account?.addOns?.find((id) => !isAddOn(id))
  return unknown === undefined ? null : { id: 'problem_add_on', values: [{ foreign: unknown }] }
}

const ANSWERS = ['yes', 'no', 'free', 'unsure']

/** What in a case nobody could make use of: said, so that a slip is not taken for an answer. */
export function unusedIn(c: Case): Message[] {
  const rows = Object.keys(c.person?.permissions ?? {}).filter((text) => permissionByText(text) === null)
  const answers = Object.entries(c.answers ?? {}).filter(
    ([id, answer]) => !isInstallAnswer(id, answer) && !isApiAnswer(id, answer),
  )
  return [
    ...rows.map((text) => ({ id: 'note_permission_unknown', values: [{ foreign: text }] })),
    ...answers.map(([id, answer]) => ({
      id: 'note_answer_unknown',
      values: [{ foreign: `${id}=${answer}` }],
    })),
  ]
}

function isInstallAnswer(id: string, answer: string): boolean {
  const plans = planAsked(id)
  const asked = plans ? plans.every(isSold) : QUESTIONS.includes(id) && answer !== 'free'
  return asked && ANSWERS.includes(answer)
}

function isSold(one: TierAlternative): boolean {
  return 'addOn' in one ? isAddOn(one.addOn) : one.withAddOn === undefined || isAddOn(one.withAddOn)
}

function isApiAnswer(id: string, answer: string): boolean {
  return Object.entries(API_QUESTIONS).some(
    ([known, answers]) => known === id && answers.some((one) => one === answer),
  )
}
