import type { Asked, AskedKind } from './asked'
import { hasEscapes, percentDecode } from './decode'
import { maskSecrets } from './mask'
import { isKnown } from './scope-shape'
import { splitNames } from './split-names'
import { HOLES, hasHole, holeText, literalsIn } from './template'

/**
 * Reads one scope parameter of a link as written into names.
 * @param holes source texts of the link's template holes
 */
export function readScopeValue(value: string, holes: readonly string[], kind: AskedKind, asked: Asked): void {
  const once = percentDecode(value.includes('+') ? value.replaceAll('+', ' ') : value)
  const decoded = fullyDecoded(once)
  if (decoded !== once) asked.note('note_double_encoded')
  const { names, open, commas } = splitNames(beforeFragment(withLiterals(unsecret(decoded), holes)))
  if (commas) asked.note('note_commas')
  if (open || holesIn(value, holes).some((hole) => !isSpelledOut(hole))) asked.note('note_scopes_not_literal')
  asked.addAll(kind, names)
}

/** Once it is split into names, nothing tells a secret from them any more. */
function unsecret(value: string): string {
  return /[=:]/.test(value) ? maskSecrets(value) : value
}

/** A value that was encoded more than once, decoded to the end. */
function fullyDecoded(once: string): string {
  let text = once
  if (!once.includes('%')) return once
  for (let round = 0; round < 3 && hasEscapes(text); round += 1) {
    const next = percentDecode(text)
    if (next === text) break
    text = next
  }
  return text
}

/** Puts the scopes that a hole spells out in its place: `urlencode('forms tickets')`; a hole next to a whole name is set apart. */
function withLiterals(value: string, holes: readonly string[]): string {
  if (!hasHole(value)) return value
  return value.replace(/[^\s,;+]+/g, (word) => {
    const first = word.search(HOLES)
    if (first < 0) return word
    const named = isKnown(word.slice(0, first))
    return word.replace(HOLES, (mark, index: number) => {
      const literals = literalsIn(holeText(mark, holes)).flatMap(
        (literal) => splitNames(percentDecode(literal)).names,
      )
      const known = literals.filter(isKnown)
      if (known.length > 0) return ` ${known.join(' ')} `
      return index === first && named ? ' ' : mark
    })
  })
}

function holesIn(value: string, holes: readonly string[]): string[] {
  return (value.match(HOLES) ?? []).map((mark) => holeText(mark, holes))
}

/** Whether a hole comes to its literals and nothing else: `urlencode('contacts')`, `<?= urlencode('contacts') ?>`. */
function isSpelledOut(hole: string): boolean {
  const code = hole.replace(/(["'`])(?:\\.|(?!\1).)*\1/gs, '""')
  return (
    code.includes('""') &&
    !/\w/.test(
      code.replace(
        /\b(?:php|echo|print|\w*(?:encode|quote|escape|URI|component)\w*|join|implode|array)\b/gi,
        '',
      ),
    )
  )
}

/** Everything from `#` on is the fragment, which is never sent. */
function beforeFragment(value: string): string {
  const at = value.indexOf('#')
  return at < 0 ? value : value.slice(0, at)
}
