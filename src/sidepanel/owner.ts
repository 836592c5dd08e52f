import type { Owner } from '../catalogue/types'
import { words } from '../ui/message'

/** Who does it, as one line. */
export function ownerWords(owner: Owner): string {
  return words(`panel_owner_${owner.replaceAll('-', '_')}`)
}
