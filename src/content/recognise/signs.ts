import { denialHeadings, denials, lookAlikes } from '../../catalogue'
import type { Found } from '../../request/sentence-search'
import { type Squeezed, squeeze } from '../../request/squeeze'
import { cutAtHoles, type Sought } from '../../request/wordings'
import type { Block } from '../page/block'
import { asSentence, type Pattern } from './sentence'
import type { Quiet } from './state'

/** A block with its words as they compare: letters and digits alone. */
export interface Words extends Block {
  words: string
  squeezed: Squeezed
}

/** A sentence of a refusal. */
export interface Sign extends Pick<Sought, 'variant' | 'wording' | 'names'> {
  pattern: Pattern
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
const MIN_MARK = 9
const SHORT_SIGN = 70

interface Mark {
  state: Quiet
  pattern: Pattern
  button: boolean
}

/** In the catalogue a heading and its sentence may stand in one wording: "Uh oh! - You do not have ...". */
const HEADED = /^(.{3,40}?) - (?=.{20})/

/** HubSpot's headings over a refusal, each language's own. */
export const TITLES: readonly string[] = [
  ...denialHeadings(),
  ...denials().flatMap(({ wordings }) => wordings.flatMap(({ text }) => HEADED.exec(text)?.[1] ?? [])),
].map((text) => squeeze(text).letters)

export const SIGNS: readonly Sign[] = denials()
  .filter(({ id }) => !CHOOSER_ROWS.has(id))
  .flatMap(({ id: variant, names, wordings }) =>
    wordings.map(({ kind, text }, wording) => {
      const exact = kind === 'ui'
      const heading = text.length < SHORT_SIGN && !/[.!?]$/.test(text)
      return { variant, wording, names, pattern: cutAtHoles(text.replace(HEADED, '')), exact, heading }
    }),
  )

const MARKS: readonly Mark[] = [
  ...lookAlikes().flatMap(({ id, marks }) =>
    marks.map(({ text, role }) => ({
      state: STATES[id] ?? 'unknown',
      pattern: cutAtHoles(text),
      button: role === 'button',
    })),
  ),
  ...denials()
    .filter(({ id }) => CHOOSER_ROWS.has(id))
    .flatMap(({ wordings }) =>
      wordings.map(({ text }) => ({ state: 'chooser' as const, pattern: cutAtHoles(text), button: false })),
    ),
  // A column's heading ("NAME") says nothing by itself.
].filter(({ pattern }) => pattern.pieces.join('').length >= MIN_MARK)

/**
 * The state a block gives away: a control that offers consent, the heading of another page of the flow.
 * @returns null when the block is nothing known
 */
export function markedAs({
  kind,
  text,
  squeezed,
  disabled,
}: Words): { state: Quiet; button: boolean } | null {
  const clickable = kind === 'button' || kind === 'link'
  if (clickable && disabled) return null
  return (
    MARKS.find(({ pattern, button }) => button === clickable && asSentence(text, squeezed, pattern)) ?? null
  )
}

/**
 * The refusal a block states.
 * @returns the longest sentence that the block is; null when it is none
 */
export function signIn({ kind, text, squeezed }: Words): { sign: Sign; found: Found } | null {
  if (kind === 'button' || kind === 'link' || kind === 'control') return null
  let best: { sign: Sign; found: Found } | null = null
  for (const sign of SIGNS) {
    const found = asSentence(text, squeezed, sign.pattern, TITLES)
    if (found && found.letters > (best?.found.letters ?? 0)) best = { sign, found }
  }
  return best
}
