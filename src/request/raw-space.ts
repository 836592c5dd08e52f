import type { Line } from './line'
import { isKnown, isNameWord, isScopeShaped } from './scope-shape'
import { hasHole } from './template'

/** How a link goes on after white space: where, and what stands in its place. */
export interface Joint {
  at: number
  piece: string
}

const LOOK_AHEAD = 4000
const LONGEST_PARAMETER = 32
/** A parameter of the authorize page begins: https://developers.hubspot.com/docs/api/oauth-quickstart-guide */
const PARAMETER =
  /(?:&(?:amp;)?|\?)(?:client_id|redirect_uri|scope|optional_scope|state|response_type|code_challenge|code_challenge_method)=/

/** Decides at white space in a link whether the link goes on. Remembers what it has looked at, so that long lists stay linear. */
export class RawSpace {
  readonly #text: string
  /** Up to here nothing but names stands before the next parameter. */
  #namesUntil = 0
  /** Up to here it is known that no such stretch begins. */
  #proseUntil = 0

  constructor(text: string) {
    this.#text = text
  }

  /**
   * Whether the link goes on after the white space at `at`: before a further parameter, between scopes that were not
   * encoded, or where a line was wrapped. White space in prose ends it.
   */
  joint(at: number, line: Line): Joint | null {
    let next = at
    while (next < this.#text.length && /\s/.test(this.#text[next] ?? '')) next += 1
    const ahead = this.#text.slice(next, next + 300)
    if (ahead === '') return null
    if (/^(?:&(?:amp;)?|\?)[A-Za-z_]+=/.test(ahead)) return { at: next, piece: '' }
    if (/[&?]$/.test(line.tail) && /^[A-Za-z_]+=/.test(ahead)) return { at: next, piece: '' }
    const wrapped = /[\r\n]/.test(this.#text.slice(at, next))
    if (wrapped && isCutMail(line.tail, ahead)) return { at: next, piece: '' }
    if (!/^(?:optional_?)?scopes?$/i.test(line.parameter ?? '')) return otherValue(ahead, next)
    return this.#scopes(ahead, next, line, wrapped)
  }

  #scopes(ahead: string, next: number, line: Line, wrapped: boolean): Joint | null {
    const word = /^[^\s&"'`<>)]*/.exec(ahead)?.[0] ?? ''
    const name = word.replace(/[,;]$/, '').split(/%20|\+/)[0] ?? ''
    const last = line.tail.split(/%20|[+,;\s]/).at(-1) ?? ''
    if (wrapped && (/%[0-9a-f]?$/i.test(last) || isSplitName(last, name))) return { at: next, piece: '' }
    if (this.#namesUpToParameter(next)) return { at: next, piece: ' ' }
    // A value that encodes its spaces has none of its own: what follows is prose.
    if (line.encoded && !/(?:%20|[+,])$/.test(line.tail)) return null
    const bare = name.replace(/[.:!?]+$/, '')
    return isKnown(bare) || isScopeShaped(bare) ? { at: next, piece: ' ' } : null
  }

  /** Whether nothing but names stands before the next parameter of HubSpot's. */
  #namesUpToParameter(at: number): boolean {
    if (at < this.#namesUntil) return true
    if (at < this.#proseUntil) return false
    const ahead = this.#text.slice(at, at + LOOK_AHEAD)
    const parameter = PARAMETER.exec(ahead)
    if (!parameter) {
      this.#proseUntil = at + ahead.length - LONGEST_PARAMETER
      return false
    }
    const words = ahead.slice(0, parameter.index).split(/[\s,;+]+|%20/)
    if (!words.every((word) => word === '' || hasHole(word) || isNameWord(word))) return false
    this.#namesUntil = at + parameter.index
    return true
  }
}

/** Within another value only a parameter of HubSpot's on the same word shows that the link goes on. */
function otherValue(ahead: string, next: number): Joint | null {
  const word = /^\S*/.exec(ahead)?.[0] ?? ''
  return PARAMETER.test(word) && !/^[a-z]+:\/\//i.test(word) ? { at: next, piece: '' } : null
}

/** An e-mail address in a value that a line break cut in two. One that stands alone on its line is a signature. */
function isCutMail(tail: string, ahead: string): boolean {
  return /(?:@|%(?:25)*40)[\w.-]{0,80}$/i.test(tail)
    ? /^[\w.-]{1,80}(?:[?&#%/]|$)/.test(ahead)
    : /[\w.+%-]$/.test(tail) && /^[\w.+-]{0,64}(?:@|%(?:25)*40)[\w.-]{1,80}[?&#%/]/i.test(ahead)
}

/** A name that a line break cut in two: the halves make a scope, and are none by themselves. */
function isSplitName(head: string, tail: string): boolean {
  return head !== '' && tail !== '' && isKnown(head + tail) && !(isKnown(head) && isKnown(tail))
}
