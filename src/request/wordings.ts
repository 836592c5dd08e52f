import { denials } from '../catalogue'
import type { DenialRecord, Wording } from '../catalogue/types'
import { squeeze } from './squeeze'

/** A sentence of a refusal, cut at its holes and squeezed. */
export interface Sentence {
  pieces: string[]
  /** Names of the holes: after piece i stands hole i. */
  holes: string[]
  /** Several refusals have it, or it is too short to tell: it counts beside another sentence only. */
  shared: boolean
}

/** A wording of a refusal, ready to be looked for. */
export interface Sought {
  variant: string
  /** Index of the wording in the variant's record; -1 = its heading. */
  wording: number
  names: 'scopes' | 'permissions' | 'redirect' | null
  /** Read off HubSpot's own page. */
  own: boolean
  sentences: Sentence[]
  /** The first telling sentence without the words that several refusals begin with; null when it has none. */
  core: Sentence | null
}

const SHORTEST = 14
const SHORTEST_CJK = 8
/** This many refusals begin alike: "Authorization failed because". */
const LEAD_IN = 3

/** What of a refusal's record its recognition needs. */
export type Refusal = Pick<DenialRecord, 'id' | 'title' | 'names'> & {
  wordings: readonly Pick<Wording, 'text' | 'kind'>[]
}

let sought: readonly Sought[] | null = null

/** All wordings and headings of the catalogue's refusals. Prepared once. */
export function soughtWordings(): readonly Sought[] {
  sought ??= prepareWordings(denials())
  return sought
}

/** Makes wordings ready to be looked for; which sentences tell is a matter of all that are given. */
export function prepareWordings(refusals: readonly Refusal[]): Sought[] {
  const all = refusals.flatMap(({ id, title, names, wordings }) => [
    ...wordings.map(({ text, kind }, wording) => ({
      id,
      names,
      wording,
      own: kind === 'ui',
      parts: sentencesOf(text),
    })),
    ...(title ? [{ id, names, wording: -1, own: true, parts: [title] }] : []),
  ])
  const users = new Map<string, Set<string>>()
  const count = (key: string, id: string) => users.set(key, (users.get(key) ?? new Set()).add(id))
  for (const { id, parts } of all) {
    for (const part of parts) {
      count(squeeze(part).letters, id)
      const words = part.toLowerCase().split(/\s+/)
      for (const i of words.keys()) count(`^${words.slice(0, i + 1).join(' ')}`, id)
    }
  }
  const usersOf = (key: string) => users.get(key)?.size ?? 0
  return all.map(({ id, names, wording, own, parts }) => {
    const sentences = parts.map((part) => sentence(part, usersOf(squeeze(part).letters) > 1))
    const first = sentences.findIndex(({ shared }) => !shared)
    return {
      variant: id,
      wording,
      names,
      own,
      sentences,
      core: first < 0 ? null : core(parts[first] ?? '', usersOf),
    }
  })
}

/** "One. Two (three)." -> its sentences; a full stop inside a hole's brackets ends none. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|(?<=。)/).filter((part) => squeeze(part).letters !== '')
}

/** Cuts a sentence at its holes. */
export function cutAtHoles(text: string): Pick<Sentence, 'pieces' | 'holes'> {
  return {
    pieces: text.split(/\{\w+\}/).map((piece) => squeeze(piece).letters),
    holes: [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
  }
}

function sentence(text: string, shared: boolean): Sentence {
  const { pieces, holes } = cutAtHoles(text)
  const letters = pieces.join('')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII and Latin
  const least = /[^\u0000-\u024f]/.test(letters) ? SHORTEST_CJK : SHORTEST
  return {
    pieces,
    holes,
    shared: shared || letters.length < least,
  }
}

function core(text: string, usersOf: (key: string) => number): Sentence | null {
  const words = text.split(/\s+/)
  let begin = 0
  while (
    usersOf(
      `^${words
        .slice(0, begin + 1)
        .join(' ')
        .toLowerCase()}`,
    ) >= LEAD_IN
  )
    begin += 1
  return begin === 0 ? null : sentence(words.slice(begin).join(' '), false)
}
