import denials from '../catalogue/data/denials.json'
import type { DenialRecord } from '../catalogue/types'
import { likeness } from '../catalogue/word-distance'
import { scopesAfter } from './page-names'
import { offerIn } from './page-offer'
import { permissionRows } from './page-permissions'
import { NOTHING_READ } from './page-reading'
import { isScopeLike } from './scope-shape'
import type { PageReading } from './types'

/**
 * HubSpot's sentences as people remember them: a word more, a word less, another tense. What tells refusals apart are
 * the words that few of them have, so each word weighs by how rare it is among all wordings.
 */

/** Share of a wording's weight that has to be there, and that share with its lead before the next refusal. */
const ENOUGH = 0.6
const ENOUGH_WITH_LEAD = 0.88
/** So few words of any weight could stand in any sentence. */
const FEWEST_WORDS = 4
/** Two words this alike are one: "scopes" and "scope", "lack" and "lacks". */
const SAME_WORD = 0.78
/** A retelling may be so much longer than the sentence. */
const STRETCH = 1.7
/** What stands in an address is not said by anybody. */
const ADDRESS = /(?<!\S)\S*(?::\/\/|%2F|=)\S*/gi
const NEGATED = /\b(do|does|did|has|have|is|are|was|were)nt\b/g
/** What refusals are about: of those that a sentence of HubSpot's names, a retelling names one. Common words weigh too little to see to it. */
const SUBJECT =
  /^(?:scopes?|permissions?|roles?|apps?|integrations?|account|user|client|redirect|ur[il]|hubspot|install(?:ed)?|authorization|approval|policy|pkce|code|challenge|admin(?:istrator)?)$/
/** A sentence of HubSpot's this light tells nothing. */
const TELLING = 4
/** Longer texts are documents about many things. */
const LONGEST_TEXT = 3000
const LONGEST_SENTENCE = 120

interface Known {
  record: DenialRecord
  words: string[]
}

/** What a sentence of the text says, and how surely. */
interface Retold {
  record: DenialRecord
  score: number
}

let known: { wordings: Known[]; weight: Map<string, number> } | null = null

/**
 * Reads a refusal that is told in nearly HubSpot's words. Never more than a hint.
 * @param text what somebody wrote or pasted
 * @returns variant null when no refusal is told, or several as well
 */
export function readRetoldPage(text: string): PageReading {
  if (text.length > LONGEST_TEXT || offerIn(text)) return NOTHING_READ
  const best = new Map<string, Retold>()
  for (const sentence of sentencesOf(text))
    for (const one of retoldBy(sentence))
      if (one.score > (best.get(one.record.id)?.score ?? 0)) best.set(one.record.id, one)
  const [first, second] = [...best.values()].sort((a, b) => b.score - a.score)
  if (!first || first.score < ENOUGH) return NOTHING_READ
  if (first.score * 2 - (second?.score ?? 0) < ENOUGH_WITH_LEAD) return NOTHING_READ
  const { id, names } = first.record
  return {
    ...NOTHING_READ,
    variant: id,
    scopes: names === 'scopes' ? namedScopes(text) : [],
    permissions: names === 'permissions' ? permissionRows(text) : [],
  }
}

/** Scopes in the brackets or after the colon of the text, wherever they stand. */
function namedScopes(page: string): string[] {
  const found = [...page.matchAll(/scopes?\b[^[(:\n]{0,40}(?=[[(:])/gi)].flatMap((match) =>
    scopesAfter(page, (match.index ?? 0) + match[0].length),
  )
  return [...new Set(found.filter(isScopeLike))]
}

function retoldBy(sentence: readonly string[]): Retold[] {
  const { wordings, weight } = wordingsOnce()
  return wordings.map(({ record, words }) => {
    const whole = sum(words, weight)
    const matched = inOrder(words, sentence.slice(0, LONGEST_SENTENCE), weight)
    // "You have permission" and "you need permission" are no refusals.
    if (words.includes('not') && !sentence.includes('not')) return { record, score: 0 }
    // "One or more fields are invalid" is about something else.
    const subjects = words.filter((word) => SUBJECT.test(word))
    if (subjects.length > 0 && !subjects.some((word) => sentence.some((said) => same(word, said))))
      return { record, score: 0 }
    const enough = matched.count >= FEWEST_WORDS && matched.span <= Math.max(8, words.length * STRETCH)
    return { record, score: enough && whole >= TELLING ? matched.weight / whole : 0 }
  })
}

/** The heaviest run of a wording's words that stand in a sentence in the same order. */
function inOrder(words: readonly string[], sentence: readonly string[], weight: Map<string, number>) {
  const nothing = { weight: 0, count: 0, from: -1, to: -1 }
  let above = sentence.map(() => nothing)
  for (const word of words) {
    const row: (typeof nothing)[] = []
    for (const [j, said] of sentence.entries()) {
      const left = row[j - 1] ?? nothing
      const up = above[j] ?? nothing
      let best = up.weight >= left.weight ? up : left
      if (same(word, said)) {
        const before = above[j - 1] ?? nothing
        const now = before.weight + (weight.get(word) ?? 0)
        if (now > best.weight)
          best = { weight: now, count: before.count + 1, from: before.from < 0 ? j : before.from, to: j }
      }
      row.push(best)
    }
    above = row
  }
  const last = above.at(-1) ?? nothing
  return { weight: last.weight, count: last.count, span: last.to - last.from + 1 }
}

function wordingsOnce() {
  if (known) return known
  const wordings = (denials as DenialRecord[]).flatMap((record) =>
    record.wordings
      .filter(({ language }) => language === 'en')
      .flatMap(({ text }) => sentencesOf(text.replaceAll(/\{\w+\}/g, ' ')))
      .filter(([first]) => first !== 'please')
      .map((words) => ({ record, words })),
  )
  const users = new Map<string, Set<string>>()
  for (const { record, words } of wordings)
    for (const word of words) users.set(word, (users.get(word) ?? new Set()).add(record.id))
  const variants = new Set(wordings.map(({ record }) => record.id)).size
  const weight = new Map([...users].map(([word, ids]) => [word, Math.log(variants / ids.size)]))
  known = { wordings, weight }
  return known
}

/** Words repeat, and comparing them letter by letter costs: every pair once. */
const alike = new Map<string, boolean>()
function same(a: string, b: string): boolean {
  const pair = `${a} ${b}`
  let is = alike.get(pair)
  if (is === undefined) {
    is = likeness(a, b) >= SAME_WORD
    alike.set(pair, is)
  }
  return is
}

function sum(words: readonly string[], weight: Map<string, number>): number {
  return words.reduce((total, word) => total + (weight.get(word) ?? 0), 0)
}

function sentencesOf(text: string): string[][] {
  return text
    .replaceAll(ADDRESS, ' ')
    .split(/\n|(?<=[.!?])\s/)
    .map(wordsOf)
    .filter((words) => words.length >= FEWEST_WORDS)
}

/** Words in lower case, "don't" and "dont" as two; other apostrophes are no end of a word. */
function wordsOf(text: string): string[] {
  const plain = text.toLowerCase().replaceAll(/['’‘`´]/g, '')
  return plain.replaceAll(NEGATED, '$1 not').match(/[\p{L}\p{N}]+/gu) ?? []
}
