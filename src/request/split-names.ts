import { isKnown } from './scope-shape'
import { hasHole } from './template'

/** What a written value comes to: its literal names in order, and how it was written. */
export interface Names {
  names: string[]
  /** A part is a template or a stand-in such as SCOPES or "...": what it becomes is not known. */
  open: boolean
  /** Separated by commas or semicolons, which HubSpot does not split on. */
  commas: boolean
}

/** A dotted name that can be nothing else. */
export const PLAIN = /^[a-z][a-z0-9_-]*(?:\.[a-z0-9_-]+)+$/
const SEPARATORS = /[\s,;|+]+/
/** Marks that lists are dressed with: quotes, brackets, bullets, code marks. */
const BEFORE = /^["'`“”‘’«»([{<*•·▪◦–—✓✔✅-]+/
const AFTER = /["'`“”‘’«»)\]}>*,;:!?]+$/
const STAND_IN =
  /^(?:[$@:%#&].*|__.*__|.*[{}<>()$\\].*|.*\.{2,}|.*…|x{3,}|(?:your|insert|replace|enter|add)[-_].+|null|none|undefined)$/i
const LONGEST_STAND_IN = 120
const CAPITALS = /^[A-Z][A-Z0-9_-]*$/

/** Splits a decoded value into names. */
export function splitNames(value: string): Names {
  const names: string[] = []
  let open = false
  for (const word of value.split(SEPARATORS)) {
    if (PLAIN.test(word)) {
      names.push(word)
      continue
    }
    if (word === '') continue
    const name = bareName(word)
    if (isStandIn(word, name)) open = true
    else if (name !== '') names.push(name)
  }
  return { names, open, commas: /[,;|]/.test(value) }
}

/** A name without the quotes, brackets and bullets around it. A full stop stays where it may belong to a cut name. */
export function bareName(word: string): string {
  const bare = word.replace(BEFORE, '').replace(AFTER, '')
  if (!bare.endsWith('.')) return bare
  const stopless = bare.replace(/\.+$/, '')
  return isKnown(stopless) || !stopless.includes('.') ? stopless : bare
}

/** Whether a word stands for names that are filled in later: `SCOPES`, `{scope}`, `<scope>`, `$scope`, `...`. */
function isStandIn(word: string, name: string): boolean {
  if (hasHole(word)) return true
  if (word.length > LONGEST_STAND_IN || isKnown(name)) return false
  if (CAPITALS.test(name)) return !isKnown(name.toLowerCase())
  if (/^[{<].*[}>]$/.test(word)) return true
  return name === '' ? /[.…]/.test(word) : STAND_IN.test(name)
}
