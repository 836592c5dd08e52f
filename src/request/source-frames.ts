import type { Token } from './source-tokens'

/** A bracket that is open at a place in source code, and the key that values directly in it stand under. */
export interface Frame {
  /** Key of the bracket itself: `scopes(...)`, `enum Scopes {...}`. */
  key: string | null
  /** Key that the next value stands under, directly in this frame. */
  pending: string | null
  /** What that key was assigned with. */
  by: string
  /** Says which field the frame describes: `{ name: 'scope', default: '...' }`. */
  field: string | null
  /** Arguments before this place in a call of HubSpot's clients; null in any other bracket. */
  args: number | null
  /** `? ... :` is open. */
  choice: boolean
  /** A YAML block text is open: its lines go on. */
  block: boolean
  /** Strings in it so far. */
  strings: string[]
}

const MOST_KEYS = 6
const DEEPEST = 30
const GROWS = /(?:^|\.)(?:push|add|addAll|append|extend|concat|insert|unshift)$/i
const VALUE_KEY = /^(?:default|value|defaultValue|default_value)$/i
/** HubSpot's own clients take client id, redirect address, scopes, optional scopes. https://github.com/HubSpot/hubspot-api-nodejs */
const CLIENT_CALL = /(?:^|\.)getAuth(?:orization)?Url$/
const ARGUMENTS = [null, null, 'scope', 'optional_scope']

/** A frame for the bracket `mark`, which stands right after the token `before`; the outermost has no mark. */
export function frameFor(mark: string, before: Token | undefined): Frame {
  const word = before?.kind === 'word' && mark !== '[' ? before.text : ''
  return {
    key: keyOf(word, mark),
    pending: null,
    by: '',
    field: null,
    args: mark === '(' && CLIENT_CALL.test(word) ? 0 : null,
    choice: false,
    block: false,
    strings: [],
  }
}

function keyOf(word: string, mark: string): string | null {
  if (/scope/i.test(word.split('.').at(-1) ?? '')) return word
  return mark === '(' && GROWS.test(word) && /scope/i.test(word) ? word : null
}

/** Keys that a place stands under, innermost first; brackets far out say nothing about it. */
export function keysIn(frames: readonly Frame[]): string[] {
  const keys: string[] = []
  for (const { pending, key, field, args } of frames.slice(-DEEPEST).reverse()) {
    if (keys.length >= MOST_KEYS) break
    const argument = pending === null && args !== null ? ARGUMENTS[args] : null
    if (argument) keys.push(argument)
    if (pending && field && VALUE_KEY.test(pending)) keys.push(field)
    if (pending) keys.push(pending)
    if (key) keys.push(key)
  }
  return keys
}
