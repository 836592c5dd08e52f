import { NOTHING_READ } from './page-reading'
import { isKnown } from './scope-shape'
import type { PageReading } from './types'

const BRACKETS = /[[(（【]([^[\]()（）【】\n]{3,2000})[\])）】]/g
/** Fewer words around the names are no sentence. */
const FEWEST_WORDS = 5
const LONGEST = 3000
/** Code, configurations and the answers of an API put names into brackets too. */
const MACHINE = /[{}=<>]|"\s*:|https?:|\b[45]\d\d\b|\w\(/

/**
 * A sentence in words we cannot read that names scopes in brackets, as HubSpot's newer refusals do in any language.
 * @returns the names, and no variant: what the sentence says of them stays open
 */
export function readUnknownPage(text: string): PageReading {
  if (text.length > LONGEST || MACHINE.test(text)) return NOTHING_READ
  const names = [...text.matchAll(BRACKETS)].map(([, inside = '']) =>
    inside.split(/[\s,;、]+/).filter(Boolean),
  )
  const scopes = [...new Set(names.filter((list) => list.every(isKnown)).flat())]
  const words = text.replaceAll(BRACKETS, ' ').match(/\p{L}{2,}/gu) ?? []
  const cjk = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu,
  )
  return scopes.length > 0 && Math.max(words.length, (cjk?.length ?? 0) / 2) >= FEWEST_WORDS
    ? { ...NOTHING_READ, scopes }
    : NOTHING_READ
}
