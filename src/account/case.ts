import { HUBS } from '../catalogue'
import type { Hub, Tier } from '../catalogue/types'
import type { Case } from '../diagnosis/case'
import { planAsked } from '../diagnosis/told-plan'
import type { Message } from '../request/types'
import type { Account } from './account'

/**
 * A case with what is remembered of its account. What the case says itself stands first, then what the person told of
 * the account, then what HubSpot's page said of it.
 * @param account the very account of the case; null when it is not known, and then nothing is added
 */
export function caseFor(account: Account | null, base: Case): Case {
  if (!account) return base
  const { person, answers = {}, outcomes = [] } = account
  const told = Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]))
  const plans = { ...readPlans(account), ...account.plans, ...base.account?.plans }
  const addOns = base.account?.addOns ?? account.addOns
  const type = base.account?.type ?? account.type
  const of = {
    ...(Object.keys(plans).length > 0 && { plans }),
    ...(addOns && { addOns }),
    ...(type && { type }),
  }
  return {
    ...base,
    ...(Object.keys(of).length > 0 && { account: of }),
    ...((person || base.person) && {
      person: {
        ...person,
        ...base.person,
        ...((person?.permissions || base.person?.permissions) && {
          permissions: { ...person?.permissions, ...base.person?.permissions },
        }),
      },
    }),
    ...((base.answers || Object.keys(told).length > 0) && { answers: { ...told, ...base.answers } }),
    ...((base.outcomes || outcomes.length > 0) && { outcomes: [...(base.outcomes ?? []), ...outcomes] }),
  }
}

/** Where the plans of a case come from when nobody told them: read off HubSpot's page, and when. */
export function plansNote(account: Account): Message[] {
  const { plans = {}, products } = account
  const used = Object.keys(readPlans(account)).some((hub) => !(hub in plans))
  return products && used
    ? [{ id: 'note_plans_read', values: [{ labels: products.labels }, { date: products.on }] }]
    : []
}

/** Plans read off HubSpot's chooser, without the hubs that the person answered a question about: their word wins. */
function readPlans({ products, answers = {} }: Account): Partial<Record<Hub, Tier>> {
  const spoken = new Set(Object.entries(answers).flatMap(([id, { answer }]) => hubsSettled(id, answer)))
  const read = Object.entries(products?.plans ?? {}) as [Hub, Tier][]
  return Object.fromEntries(read.filter(([hub]) => !spoken.has(hub)))
}

function hubsSettled(question: string, answer: string): readonly Hub[] {
  const asked = answer === 'unsure' ? null : planAsked(question)
  if (!asked) return []
  const hubs = asked.flatMap((one) => ('hub' in one ? [one.hub] : []))
  return answer === 'free' || hubs.includes('any') ? HUBS : hubs.filter((hub) => hub !== 'any')
}
