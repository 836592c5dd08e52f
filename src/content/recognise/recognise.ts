import { readingOf } from '../../request/page-reading'
import type { Found } from '../../request/sentence-search'
import { squeeze } from '../../request/squeeze'
import type { PageReading } from '../../request/types'
import type { Perceived } from '../page/block'
import { isInstallAddress } from './address'
import { asksForConsent, isName, listsWishes } from './imitation'
import { quietState } from './quiet'
import { markedAs, type Sign, signIn, TITLES, type Words } from './signs'
import type { State } from './state'
import { suspect } from './suspect'

/** Time after which a page that stays the same is taken for complete, ms; longer while it says that it is at work. */
export const SETTLED = 500
export const SETTLED_BUSY = 4000
/** A suspicion can wait until the page is surely complete. */
export const SETTLED_UNKNOWN = 1000

/** A sentence of a refusal on the page, and where. */
interface Stated {
  sign: Sign
  found: Found
  at: number
}

/**
 * What HubSpot's page is at this moment. Pure: the same address and blocks give the same state.
 * Rather nothing than a false alarm: a page that offers consent is never a refusal.
 * @param address the page's address
 * @param seen what a person perceives on it
 * @param steady ms for which a person has perceived the same
 */
export function recognise(address: string, seen: Perceived, steady: number): State {
  if (!isInstallAddress(address) || seen.truncated) return { kind: 'unknown' }
  const blocks = seen.blocks.map((block) => {
    const text = block.text.normalize()
    const squeezed = squeeze(text)
    return { ...block, text, squeezed, words: squeezed.letters }
  })
  const layers = [...new Set(blocks.map(({ layer }) => layer))].sort((a, b) => b - a)
  // A modal dialog hides what is under it from the person, so it speaks first.
  const states = layers.map((layer) => {
    const inLayer = blocks.filter((block) => block.layer === layer)
    return stateOf(address, inLayer, seen, steady)
  })
  const plain = states.find(
    // What lies under a dialog may be half a page: too little to suspect anything.
    ({ kind }, under) => !/^(unk|loa)/.test(kind) && !(under && kind === 'suspected'),
  )
  const loading = states.some(({ kind }) => kind === 'loading') || !blocks.some(({ words }) => words)
  return plain ?? { kind: loading ? 'loading' : 'unknown' }
}

function stateOf(
  address: string,
  blocks: readonly Words[],
  { password, moving }: Perceived,
  steady: number,
): State {
  const marks = blocks.map(markedAs).filter((mark) => mark !== null)
  if (marks.some(({ button, state }) => button && state === 'consent'))
    return quietState('consent', blocks, true)
  const elsewhere = marks.find(({ state }) => state === 'sign-in' || state === 'chooser')
  if (elsewhere || password) return quietState(elsewhere?.state ?? 'sign-in', blocks)

  const busy = blocks.some(({ kind }) => kind === 'progress')
  const settled = steady >= (busy ? SETTLED_BUSY : SETTLED)
  const stated = refusal(blocks)
  if (stated?.sign.exact) {
    // One sentence alone may be the name of an app whose page is not complete yet, or one that we cannot read.
    const titled =
      !stated.sign.heading && !listsWishes(blocks) && blocks.some(({ words }) => TITLES.includes(words))
    if (!titled && !settled) return { kind: 'loading' }
    if (!titled && asksForConsent(blocks)) return { kind: 'unknown' }
    return { kind: 'denial', reading: readFrom(blocks, stated) }
  }
  const other = marks[0]
  if (other) return quietState(other.state, blocks)
  if (busy || moving || steady < SETTLED_UNKNOWN) return { kind: 'loading' }
  const suspicion = suspect(address, blocks, stated && readFrom(blocks, stated), steady)
  return suspicion ? { kind: 'suspected', reading: suspicion } : { kind: 'unknown' }
}

/** HubSpot's surest sentence on the page: its own before a translation, a whole sentence before a heading. */
function refusal(blocks: readonly Words[]): Stated | null {
  const found: Stated[] = []
  for (const [at, block] of blocks.entries()) {
    const stated = signIn(block)
    if (stated && !isName(block.words, blocks)) found.push({ ...stated, at })
  }
  const exact = found.filter(({ sign }) => sign.exact)
  return exact.find(({ sign }) => !sign.heading) ?? exact[0] ?? found[0] ?? null
}

/** What the sentence says, and the words after it: a line a block, rows as rows; what can be pressed is no part of it. */
function readFrom(blocks: readonly Words[], { sign, found, at }: Stated): PageReading {
  const after = blocks
    .slice(at + 1)
    .filter(({ kind }) => kind === 'heading' || kind === 'text' || kind === 'item')
    // A bullet that is only written makes no list: strangers can write one.
    .map(({ kind, text }) => (kind === 'item' ? `\n• ${text}` : `\n${text.replace(/^[^\p{L}\p{N}]+/u, '')}`))
  return readingOf(`${blocks[at]?.text}${after.join('')}`, found, sign, sign.exact)
}
