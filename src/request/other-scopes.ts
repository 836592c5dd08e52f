import { scopeTable } from '../catalogue/scope-table'
import { isKnown } from './scope-shape'

/** `scope="..."`, `"needed":"..."`, `missing required scope: ...`: where an answer names scopes. */
const NAMED =
  /(?:\b(?:scopes?|needed|required_scope)(?:\(s\))?["'\]]?\s{0,5}(?:=>|[:=])|\b(?:missing|required|requires?|needs?|lacks?|contain)(?:\s+(?:the|a|required|oauth|following))?\s+scopes?:?\s|\bscopes?\s+(?:is|are)\s+(?:required|missing|needed):?\s)\s{0,5}[[({"'`]{0,3}\s{0,5}/gi
const WINDOW = 600
const MOST_LISTS = 20
const MOST_NAMES = 40
const NAME = /^[a-z][\w.:/*-]*$/i
/** HubSpot's names, those of the catalogue, have no address, no colon and no capitals: `https://www.googleapis.com/auth/drive`, `read:user`, `Mail.Read`. */
const ALIEN = /^(?:https?|api):\/\/|^(?!crm\b)[a-z][\w.-]*:[\w.:*-]+$|^[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)+$/
const OWN_ADDRESS = /^https?:\/\/[\w.-]*hubspot\.com\b/i
const DOTTED = /(?<![\w.-])[a-z][\w-]*(?:\.[\w-]+)+/g
const MOST_WORDS = 2000

/** The scopes that a text names where none of them is HubSpot's. */
export interface OtherScopes {
  names: string[]
  /** Written as HubSpot never writes one, not only unknown. */
  alien: boolean
}

/** Reads the scopes that an answer names; null when it names none, or one that the catalogue knows or that is of one of its families. */
export function otherScopes(text: string): OtherScopes | null {
  const lists: string[][] = []
  for (const found of text.matchAll(NAMED)) {
    const names = namesAt(text.slice(found.index + found[0].length).slice(0, WINDOW))
    if (names.length > 0) lists.push(names)
    if (lists.length === MOST_LISTS) break
  }
  const names = [...new Set(lists.flat())].slice(0, MOST_NAMES)
  if (names.length === 0 || names.some((name) => isKnown(name) || isOfFamily(name))) return null
  const alien = names.filter((name) => ALIEN.test(name))
  if (alien.length > 0) return { names: alien, alien: true }
  const plain = names.filter((name) => /[._]/.test(name))
  return plain.length > 0 ? { names: plain, alien: false } : null
}

/** Whether a text names a scope that is HubSpot's by its dotted name. */
export function namesOwnScope(text: string): boolean {
  let left = MOST_WORDS
  for (const [word] of text.matchAll(DOTTED)) {
    if (isKnown(word) || /^crm\.(?:objects|schemas|app|lists)\./.test(word)) return true
    left -= 1
    if (left === 0) return false
  }
  return false
}

function namesAt(window: string): string[] {
  const names: string[] = []
  for (const word of window.split(/(?<=\S)[\s,;"'`\]})]+/)) {
    const bare = word.replace(/^[[({"'`]+|[.\])}]+$/g, '')
    if (!NAME.test(bare) || OWN_ADDRESS.test(bare)) break
    names.push(bare)
    if (names.length === MOST_NAMES) break
  }
  return names
}

let families: ReadonlySet<string> | null = null

/** `conversations.new_thing.read`: what HubSpot may have brought since. */
function isOfFamily(name: string): boolean {
  families ??= new Set([...scopeTable().keys()].filter((one) => one.includes('.')).map(familyOf))
  return name.includes('.') && families.has(familyOf(name))
}

function familyOf(name: string): string {
  return name.slice(0, name.indexOf('.'))
}
