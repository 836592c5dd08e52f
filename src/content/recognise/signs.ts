import { denialHeadings, denials, lookAlikes } from '../../catalogue'
import type { Block } from '../page/block'
import { isSentence, normal, type Pattern, pattern } from './sentence'
import type { Quiet } from './state'

/** A block with its words as they compare. */
export interface Words extends Block {
  words: string
}

/** A sentence of a refusal. */
export interface Sign {
  variant: string
  parts: Pattern
  /** Read off HubSpot's own page; else a translation or retelling, good for a suspicion. */
  exact: boolean
  /** A heading, short enough to be an app's name; HubSpot's sentences under it are not known. */
  heading: boolean
}

/** Which state a look-alike of the catalogue stands for. One that is not listed is known to be no refusal. */
const STATES: Record<string, Quiet> = {
  'login-bridge': 'sign-in',
  'account-chooser': 'chooser',
  consent: 'consent',
  'unverified-warning': 'consent',
}
/** Variants that HubSpot prints in a row of the chooser, on a page that is not a refusal. */
const CHOOSER_ROWS = new Set(['account-not-eligible'])
/** A shorter hint may be a button or a name. */
const MIN_HINT = 45
const MIN_MARK = 10
const SHORT_SIGN = 70

interface Mark {
  state: Quiet
  parts: Pattern
  button: boolean
}

/** In the catalogue a heading and its sentence may stand in one wording: "Uh oh! - You do not have ...". */
const HEADED = /^(.{3,40}?) - (?=.{20})/

/** HubSpot's headings over a refusal, each language's own. */
export const TITLES: readonly string[] = [
  ...denialHeadings().map(({ text }) => normal(text)),
  ...denials().flatMap(({ wordings }) =>
    wordings.flatMap(({ text }) => HEADED.exec(normal(text))?.[1] ?? []),
  ),
]

export const SIGNS: readonly Sign[] = denials()
  .filter(({ id }) => !CHOOSER_ROWS.has(id))
  .flatMap(({ id, wordings }) =>
    wordings
      .filter(({ kind, text }) => kind === 'ui' || text.length >= MIN_HINT)
      .map(({ kind, text }) => ({
        variant: id,
        parts: pattern(text.replace(HEADED, '')),
        exact: kind === 'ui',
        heading: text.length < SHORT_SIGN && !/[.!?]$/.test(text),
      })),
  )

const MARKS: readonly Mark[] = [
  ...lookAlikes().flatMap(({ id, marks }) =>
    marks.map(({ text, role }) => ({
      state: STATES[id] ?? 'unknown',
      parts: pattern(text),
      button: role === 'button',
    })),
  ),
  ...denials()
    .filter(({ id }) => CHOOSER_ROWS.has(id))
    .flatMap(({ wordings }) =>
      wordings.map(({ text }) => ({ state: 'chooser' as const, parts: pattern(text), button: false })),
    ),
  // A column's heading ("NAME") says nothing by itself.
].filter(({ parts }) => parts.join('').length >= MIN_MARK)

/**
 * The state a block gives away: a control that offers consent, the heading of another page of the flow.
 * @returns null when the block is nothing known
 */
export function markedAs({ kind, words, disabled }: Words): { state: Quiet; button: boolean } | null {
  const clickable = kind === 'button' || kind === 'link'
  if (clickable && disabled) return null
  return MARKS.find(({ parts, button }) => button === clickable && isSentence(words, parts)) ?? null
}

/**
 * The refusal a block states.
 * @returns the longest sentence that the block is; null when it is none
 */
export function signIn({ kind, words }: Words): Sign | null {
  if (kind === 'button' || kind === 'link' || kind === 'control') return null
  let best: Sign | null = null
  for (const sign of SIGNS) {
    if (!isSentence(words, sign.parts, TITLES)) continue
    if (!best || sign.parts.join('').length > best.parts.join('').length) best = sign
  }
  return best
}
