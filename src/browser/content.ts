/**
 * The content script's door to the browser: the raw interface, whose promises both browsers give, so that
 * nothing of a polyfill travels into HubSpot's page. Every call is quiet when the extension was reloaded
 * under the open page ("context invalidated"): content scripts hear nothing of it until a call fails.
 */
import type { PageReading } from '../request/types'
import { ASK_PAGE, type Reply, type ToBackground, type Verb } from './messages'

const said = new Map<string, string>()

/** @returns false once the extension that this script belongs to is gone */
export function alive(): boolean {
  try {
    return Boolean(chrome.runtime?.id)
  } catch {
    return false
  }
}

/**
 * The wording of a message in the browser's language.
 * @param id message id of _locales
 * @param marks what to put in for $1, $2, ... (at most nine); always the same for one id
 * @returns the text, or '' when the id is unknown or the extension is gone
 */
export function template(id: string, marks: readonly string[] = []): string {
  const known = said.get(id)
  if (known !== undefined) return known
  let text = ''
  try {
    text = chrome.i18n.getMessage(id, [...marks])
  } catch {
    return ''
  }
  said.set(id, text)
  return text
}

/** @returns the language that the words are in (BCP 47): the browser's own where there are words in it, else English */
export function language(): string {
  return template('ext_locale') || 'en'
}

/** Sends one message to the background; undefined when nobody answers: a badge not drawn is no error worth a word. */
export async function tell<V extends Verb>(verb: V, payload: ToBackground[V]): Promise<Reply<V> | undefined> {
  try {
    return await chrome.runtime.sendMessage({ verb, ...payload })
  } catch {
    // The extension is gone; so is its badge.
  }
}

/**
 * Answers the extension's own pages, and nobody else, when they ask what HubSpot's page says: other extensions are not heard
 * here, and content scripts cannot speak to one.
 */
export function onAsked(answer: () => PageReading | null): void {
  chrome.runtime.onMessage.addListener((raw: unknown, from, respond) => {
    if (raw === ASK_PAGE && from.id === chrome.runtime.id) respond({ address: location.href, page: answer() })
  })
}
