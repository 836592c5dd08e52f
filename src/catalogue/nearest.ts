import { lazy } from './compact'
import { findScope } from './look-up'
import { scopeTable } from './scope-table'
import { likeness } from './word-distance'

/** Longer names are no slips of a scope name. */
const MAX_LENGTH = 120
const MAX_WORDS = 10
/** A word in this many scopes says little about which one is meant (crm, objects, read ...). */
const COMMON = 20
const COMMON_WEIGHT = 0.35
/** What may be wrong in all: about one common word missing and some letters. */
const MAX_COST = 1.45
const RETIRED_COST = 0.6
/** Suggestions this much worse than the best are no help beside it. */
const NEAR_BEST = 0.25
/** Words people add that are in no scope name. */
const NOISE = new Set(['only', 'hubspot', 'scope', 'scopes', 'api', 'v1', 'v3', 'all', 'access'])
const VERBS: Record<string, string> = {
  readonly: 'read',
  view: 'read',
  get: 'read',
  list: 'read',
  reader: 'read',
  edit: 'write',
  update: 'write',
  create: 'write',
  delete: 'write',
  manage: 'write',
  writer: 'write',
  readwrite: 'write',
}
const VERB_LIKENESS = 0.7

interface Candidate {
  name: string
  words: string[]
  /** The words in one. */
  joined: string
  retired: boolean
}

const index = lazy(() => {
  const candidates: Candidate[] = []
  const uses = new Map<string, number>()
  for (const [name, { status }] of scopeTable()) {
    const words = wordsOf(name)
    candidates.push({ name, words, joined: words.join(''), retired: status === 'deprecated' })
    for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  return { candidates, uses, likenesses: new Map<string, Map<string, number>>() }
})
/** Words whose likeness is kept: most names share theirs. A stream of made-up names must not fill the memory. */
const MOST_KEPT = 500

/** The candidates that a name could be a slip of: those that share a telling word with it, or are the same written otherwise. */
function candidatesLike(joined: string, like: readonly Map<string, number>[]): Candidate[] {
  const telling = new Set(like.flatMap((all) => [...all.keys()].filter((word) => weightOf(word) === 1)))
  return index().candidates.filter(
    (candidate) => candidate.joined === joined || candidate.words.some((word) => telling.has(word)),
  )
}

/**
 * The scopes that a name which is no scope was most likely meant to be: other case or separators, a slip of a letter,
 * singular for plural, missing or misplaced parts, older dashed forms.
 * @returns at most `limit` exact names, nearest first; empty for a scope and for noise
 */
export function nearestScopes(name: string, limit = 3): string[] {
  if (name.length > MAX_LENGTH || findScope(name)) return []
  const words = wordsOf(name).filter((word) => !NOISE.has(word))
  if (words.length === 0 || words.length > MAX_WORDS) return []
  const like = words.map(likenessToAll)
  const found: { name: string; cost: number }[] = []
  for (const candidate of candidatesLike(words.join(''), like)) {
    const cost = costOf(words, like, candidate)
    if (cost <= MAX_COST) found.push({ name: candidate.name, cost })
  }
  found.sort((a, b) => a.cost - b.cost || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
  const best = found[0]?.cost ?? 0
  const near = found.filter((one) =>
    best === 0 ? one.cost === 0 || one.name.startsWith(`${name}.`) : one.cost <= best + NEAR_BEST,
  )
  return near.slice(0, limit).map((one) => one.name)
}

/** What would have to change to turn the words into the candidate; infinite when no telling word is shared. */
function costOf(words: string[], like: Map<string, number>[], candidate: Candidate): number {
  if (words.join('') === candidate.joined) return 0
  const left = [...candidate.words]
  let cost = candidate.retired ? RETIRED_COST : 0
  let telling = false
  let lastAt = -1
  words.forEach((word, i) => {
    const at = bestMatch(left, like[i])
    const target = left[at]
    if (target === undefined) {
      cost += weightOf(word)
      return
    }
    left[at] = ''
    telling ||= weightOf(target) === 1
    cost += (1 - (like[i]?.get(target) ?? 0)) * (weightOf(target) === 1 ? 1.5 : 1)
    if (at < lastAt) cost += 0.1
    lastAt = at
  })
  if (!telling) return Number.POSITIVE_INFINITY
  return left.reduce((sum, word) => sum + (word === '' ? 0 : weightOf(word)), cost)
}

function bestMatch(left: readonly string[], like: Map<string, number> | undefined): number {
  let best = -1
  let most = 0
  left.forEach((word, i) => {
    const alike = word === '' ? 0 : (like?.get(word) ?? 0)
    if (alike > most) {
      most = alike
      best = i
    }
  })
  return best
}

/** How alike a word is to every word of the catalogue that it is like at all. */
function likenessToAll(word: string): Map<string, number> {
  const { likenesses } = index()
  const kept = likenesses.get(word)
  if (kept) return kept
  if (likenesses.size >= MOST_KEPT) likenesses.clear()
  const all = new Map<string, number>()
  likenesses.set(word, all)
  for (const known of index().uses.keys()) {
    const alike = Math.max(likeness(word, known), VERBS[word] === known ? VERB_LIKENESS : 0)
    if (alike > 0) all.set(known, alike)
  }
  return all
}

function weightOf(word: string): number {
  return (index().uses.get(word) ?? 0) >= COMMON ? COMMON_WEIGHT : 1
}

function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1.$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}
