import { Asked, LIMITS, type Limits } from './asked'
import { readSourceScopes } from './source-scopes'
import { joinStrings } from './source-strings'
import { tokensOf } from './source-tokens'
import type { Reading } from './types'

/** Words without which a program asks HubSpot for nothing. */
const ABOUT = /scope|hubspot|oauth|\bcrm\.|\.(?:read|write)\b/i
/** Lists that no program or configuration comes near. */
const LONGEST = 1_000_000
const LONGEST_EMPTY = 2000

/**
 * Reads the scope lists in source code and configuration files: TypeScript, Python, PHP, Ruby, Go, Java, YAML, HCL, .env and their like.
 * @returns null when there is none
 */
export function readSourceCode(text: string, limits: Limits = LIMITS): Reading | null {
  if (!ABOUT.test(text)) return null
  const asked = new Asked(limits)
  if (!readSourceScopes(joinStrings(tokensOf(text.slice(0, LONGEST))), asked)) return null
  if (asked.count === 0) {
    // An empty scope in a long program is some other scope.
    if (text.length > LONGEST_EMPTY && !/hubspot/i.test(text)) return null
    asked.note('note_no_scopes')
  }
  return { kind: 'app-config', notes: asked.notes(), request: asked.request(), page: null }
}
