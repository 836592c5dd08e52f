import type { Owner } from '../catalogue/types'
import { guidePath, type Place } from '../remedy/guide-path'
import type { WayOut } from '../remedy/ways-out'
import { stepMessage } from '../report/step'
import type { Voice } from '../report/wording'
import { maskSecrets } from '../request/mask'
import { plainWords } from '../ui/parts'

/**
 * The steps of one owner's ways out as a list to tick off, for the end of a message: the nearest way, and what else
 * would do. Settings pages go along only where they are known to be good.
 */
export function checklist(ways: readonly WayOut[], owner: Owner, place: Place, voice: Voice): string {
  const mine = ways.filter((way) => way.owner === owner).slice(0, 2)
  const lists = mine.flatMap(({ guide, rights, text }) => {
    const path = guide === null ? null : guidePath(guide, rights, place)
    if (!path) return []
    const steps = path.steps.flatMap((step) => [
      `[ ] ${plainWords(stepMessage(step), voice)}`,
      ...(step.link ? [`    ${step.link}`] : []),
    ])
    return [[plainWords(text, voice), ...steps].join('\n')]
  })
  return maskSecrets([plainWords({ id: 'panel_checklist' }, voice), ...lists].join('\n\n'))
}
