import { guide } from '../catalogue/guides'
import type { Owner } from '../catalogue/types'
import type { Cause } from '../diagnosis/case'
import type { Message } from '../request/types'
import { furtherGuides, guideOf } from './guide-of'
import type { Remedy } from './remedies'

/** One way out of a refusal, to be chosen and walked. */
export interface WayOut {
  id: string
  owner: Owner
  text: Message
  /** Guide of the catalogue; null = the sentence says it all. */
  guide: string | null
  rights: string[]
  /** It may help besides: not what the refusal itself calls for. */
  further: boolean
}

/** Every way out: the remedies, nearest first, then guides that help with the same causes. */
export function waysOut(remedies: readonly Remedy[], causes: readonly Cause[]): WayOut[] {
  const first = remedies.map((remedy) => ({
    id: remedy.id,
    owner: remedy.owner,
    text: remedy.text,
    guide: guideOf(remedy),
    rights: remedy.rights,
    further: false,
  }))
  const taken = new Set(first.map((way) => way.guide))
  const standing = causes.filter(({ certainty }) => certainty === 'certain' || certainty === 'likely')
  const further = furtherGuides(standing.map(({ kind }) => kind)).flatMap((id) => guide(id) ?? [])
  return [
    ...first,
    ...further
      .filter(({ id }) => !taken.has(id))
      .map(({ id, owner }) => ({
        id,
        owner,
        text: { id: `guide_${id}` },
        guide: id,
        rights: [],
        further: true,
      })),
  ]
}
