import { guide } from '../catalogue/guides'
import type { GuideStep, Owner } from '../catalogue/types'
import { settingsLink } from './settings-link'
import { withRights } from './walk-through'

/** Where a guide is walked: HubSpot's host and the account's number, as far as they are known. */
export interface Place {
  host: string | null
  portalId: string | null
}

/** One step on the way. */
export interface PathStep extends GuideStep {
  /** The same for the same step whenever the guide is opened, and no other's within it. */
  key: string
  /** HubSpot's page where the step begins, known to be good; null = the labels lead there. */
  link: string | null
}

/** A guide as somebody walks it. */
export interface GuidePath {
  id: string
  owner: Owner
  /** Right keys, or `super-admin`: who can do this. */
  needs: string[]
  steps: PathStep[]
  article: string | null
}

/** Steps that begin in HubSpot's menus: where its page is known, the tab can be taken there instead. */
const BEGINNINGS = new Set(['open', 'open-account-menu', 'open-listing'])

/**
 * A guide of the catalogue, ready to be walked.
 * @param id of the guide
 * @param rights rows to switch on in place of the guide's own, as right keys or HubSpot's labels
 * @returns null when there is no such guide
 */
export function guidePath(
  id: string,
  rights: readonly string[],
  { host, portalId }: Place,
): GuidePath | null {
  const record = guide(id)
  if (!record) return null
  const link = record.deepLink ? settingsLink(record.deepLink, host, portalId) : null
  const steps = withRights(record.steps, rights)
  const first = steps.findIndex((step) => BEGINNINGS.has(step.do))
  const seen = new Map<string, number>()
  return {
    id,
    owner: record.owner,
    needs: record.needs,
    article: record.article,
    steps: steps.map((step, index) => {
      const name = [step.do, ...(step.labels ?? [])].join('/')
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      return { ...step, key: times > 1 ? `${name}#${times}` : name, link: index === first ? link : null }
    }),
  }
}
