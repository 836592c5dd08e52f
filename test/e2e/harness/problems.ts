import type { Problem, ProblemKind } from './types'

/** What the page spy puts before its console messages. */
export const SPY_MARK = '[harness csp-violation]'

/**
 * Runs in every page before its own scripts and says each CSP violation on the console, where both browsers let
 * the harness listen; it leaves no trace in the page's globals.
 */
export const PAGE_SPY = `addEventListener('securitypolicyviolation', (event) => {
  console.debug(${JSON.stringify(SPY_MARK)}, event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sourceFile)
}, true)`

type Noted = Problem & { excused?: () => boolean }

/** The list of what must not happen, filled by the browsers' events. */
export class Problems {
  #list: Noted[] = []
  /** Requests are never forgotten: of a whole run there must be none. */
  readonly #strays: Noted[] = []
  readonly #excused = new Set<string>()

  /** Something that is no problem if, by the time the list is read, `excused` holds. */
  addUnless(excused: () => boolean, kind: ProblemKind, text: string, at: string): void {
    this.#note({ kind, text, at, excused })
  }

  add(kind: ProblemKind, text: string, at: string): void {
    this.#note({ kind, text, at })
  }

  /** From here on, what a browser says of something that the test itself does is no problem. */
  excuse(text: string): void {
    this.#excused.add(text)
  }

  /** Sorts a console message: the spy's, a browser's own word on CSP, or an error. Other levels are nobody's problem. */
  console(level: string, text: string, at: string): void {
    if (text.startsWith(SPY_MARK)) this.add('csp-violation', text.slice(SPY_MARK.length + 1), at)
    else if (level === 'error' && !this.#excused.has(text))
      this.add(isPolicyMessage(text) ? 'csp-violation' : 'console-error', text, at)
  }

  list(): Problem[] {
    return this.#list.filter(({ excused }) => !excused?.()).map(({ kind, text, at }) => ({ kind, text, at }))
  }

  forget(): void {
    this.#list = []
  }

  /** Throws when anything asked for the network since the start. */
  refuseStrays(): void {
    const strays = this.#strays.filter(({ excused }) => !excused?.()).map(({ text, at }) => `${text} ${at}`)
    if (strays.length > 0) throw new Error(`Something asked for the network: ${strays.join('; ')}`)
  }

  #note(one: Noted): void {
    this.#list.push(one)
    if (one.kind === 'stray-request') this.#strays.push(one)
  }
}

/** True for the sentence in which a browser tells of a violation. */
export function isPolicyMessage(text: string): boolean {
  return /content[- ]security[- ]policy/i.test(text)
}
