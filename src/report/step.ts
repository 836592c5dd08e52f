import { rightPath } from '../catalogue'
import { maskSecrets } from '../request/mask'
import type { Message } from '../request/types'

/** The sentence of a guide's step: a verb of ours around HubSpot's own labels, given as one click path. */
export function stepMessage(step: { do: string; labels?: string[] }): Message {
  const path = step.labels?.map(rightPath).join(' > ')
  return { id: `step_${step.do.replaceAll('-', '_')}`, ...(path && { values: [maskSecrets(path)] }) }
}
