import { guide } from '../catalogue/guides'
import type { GuideStep } from '../catalogue/types'
import type { InstallRequest } from '../request/types'
import { guideOf } from './guide-of'
import type { Remedy } from './remedies'
import { settingsLink } from './settings-link'

/** How to carry a remedy out, click by click. */
export interface WalkThrough {
  steps: GuideStep[]
  /** A HubSpot settings page known to be good, filled in. */
  link: string | null
  /** HubSpot's public help article. */
  article: string | null
}

/** The guide behind a remedy; empty where the sentence says it all. */
export function walkThrough(remedy: Remedy, request: InstallRequest | null): WalkThrough {
  const record = guide(guideOf(remedy) ?? '')
  if (!record) return { steps: [], link: null, article: null }
  return {
    steps: withRights(record.steps, remedy.rights),
    link: record.deepLink
      ? settingsLink(record.deepLink, request?.host ?? null, request?.portalId ?? null)
      : null,
    article: record.article,
  }
}

/** A guide to one row of the permission editor, with a step for every right in place of its own rows. */
export function withRights(steps: readonly GuideStep[], rights: readonly string[]): GuideStep[] {
  const editor = steps.findIndex((step) => step.do === 'edit-permissions')
  const save = steps.findIndex((step) => step.do === 'save')
  if (rights.length === 0 || editor < 0 || save < 0) return [...steps]
  return [
    ...steps.slice(0, editor + 1),
    ...rights.map((right) => ({ do: 'turn-on', labels: [right] })),
    ...steps.filter((step) => step.do === 'check-level'),
    ...steps.slice(save),
  ]
}
