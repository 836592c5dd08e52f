import { readdirSync } from 'node:fs'
import { walk } from '../harness/ax'
import type { AxNode } from '../harness/types'
import { messagesOf, words } from './wording'

/** Folders of every language there is, English among them. */
export const LOCALES = readdirSync('public/_locales')

/** A text of ours that was not made up whole: a place left empty, an id instead of its words, a value of no use. */
const UNFINISHED = /\$\d|__MSG_|\bundefined\b|\bNaN\b|\[object/
/** Shorter ones, put together of a few letters and a value, say nothing of their language. */
const TELLING = 12

export interface Language {
  /** As browsers are told it, and as pages say it: `pt-BR`. */
  tag: string
  /** What a message says in it, its places filled. */
  say(id: string, ...values: string[]): string
  /** The same, without what stands at its first place and after it: to find a text by how it begins. */
  begins(id: string): RegExp
  /** What a tree says in English although this language has words of its own for it, and what is left unfinished. */
  wrong(tree: AxNode): string[]
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What one language's words are to be held against, by the name of its folder. */
export function languageOf(locale: string): Language {
  const messages = messagesOf(locale)
  const foreign = Object.entries(messagesOf('en'))
    .filter(([id, { message }]) => messages[id]?.message !== message)
    .map(([, { message }]) => message.split(/\$\d/))
    .filter((parts) => parts.join('').trim().length >= (parts.length > 1 ? TELLING : 4))
    .map((parts) => new RegExp(`^${parts.map(escaped).join('.+')}$`, 's'))
  const say = (id: string, ...values: string[]) =>
    words(id, messages).replace(/\$(\d)/g, (_, place) => values[place - 1] ?? '')
  return {
    tag: locale.replace('_', '-'),
    say,
    begins: (id) => new RegExp(`^${escaped(words(id, messages).split(/\s?[(（]?\$1/)[0] ?? '')}`),
    wrong: (tree) =>
      [...walk(tree)]
        .map(({ name }) => name.replace(/\s+/g, ' ').trim())
        .flatMap((name) => [
          ...(UNFINISHED.test(name) ? [`unfinished: ${name}`] : []),
          ...(foreign.some((one) => one.test(name)) ? [`in English: ${name}`] : []),
        ]),
  }
}
