/** The door to the browser for the background and the extension's own pages: promises by webextension-polyfill. */
import browser from 'webextension-polyfill'
import type { PageReading } from '../request/types'
import { readEnvelope, readPageAnswer } from './envelope'
import { ASK_PAGE, type Envelope, type FromBackground, type Verb } from './messages'

/** Who sent a message, as far as handlers need it. */
export interface Sender {
  tabId: number
  /** HubSpot's host that the message came from. */
  host: string
  /** The page's whole address: it may hold a session, and is kept in memory at most. */
  address: string
  /** The tab is in a private window: nothing of it is to be stored. */
  incognito: boolean
}

export type Handlers = {
  [V in Verb]: (
    message: Envelope<V>,
    sender: Sender,
  ) => V extends keyof FromBackground ? Promise<FromBackground[V]> : Promise<void>
}

/**
 * The one listener for messages: lets through only our own content script in a tab's top frame on a HubSpot page.
 * @param handlers one per verb
 */
export function onMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, from: browser.Runtime.MessageSender): undefined | Promise<unknown> => {
      const message = readEnvelope(raw)
      const tabId = from.tab?.id
      const host = hostOfOwnContentScript(from)
      if (!message || tabId === undefined || host === null) return
      // Each verb's handler takes the message of that verb, which the compiler does not follow through a union.
      const handle = handlers[message.verb] as (message: Envelope, sender: Sender) => Promise<unknown>
      return handle(message, {
        tabId,
        host,
        address: from.url ?? '',
        incognito: from.tab?.incognito === true,
      })
    },
  )
}

function hostOfOwnContentScript(from: browser.Runtime.MessageSender): string | null {
  if (from.id !== browser.runtime.id || from.frameId !== 0) return null
  try {
    const { protocol, hostname } = new URL(from.url ?? '')
    return protocol === 'https:' && hostname.endsWith('.hubspot.com') ? hostname : null
  } catch {
    return null
  }
}

/**
 * Writes on the toolbar button of one tab. The browser drops it by itself when the tab leaves the page.
 * @param tabId the tab
 * @param text up to four characters; '' takes the badge away
 */
export async function setBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text })
  } catch {
    // The tab was closed in between.
  }
}

/** Colour of the badge, once for all tabs. */
export function setBadgeColour(colour: string): void {
  void browser.action.setBadgeBackgroundColor({ color: colour })
}

/** What the popup knows of the tab it is about: its address ('' when nobody tells it) and HubSpot's page. */
export async function activeTab(): Promise<{ address: string; page: PageReading | null }> {
  const asked = Number(new URLSearchParams(location.search).get('tab'))
  const [active] = asked ? [] : await browser.tabs.query({ active: true, currentWindow: true })
  const id = asked || active?.id
  const address = active?.url ?? ''
  try {
    const answer = id === undefined ? null : readPageAnswer(await browser.tabs.sendMessage(id, ASK_PAGE))
    return { address: address || (answer?.address ?? ''), page: answer?.page ?? null }
  } catch {
    // No content script of ours there: not HubSpot's page, or reloaded under it.
    return { address, page: null }
  }
}

/**
 * The wording of a message in the browser's language.
 * @param id message id of _locales
 * @param marks what to put in for $1, $2, ...
 * @returns the text, '' when the id is unknown
 */
export function template(id: string, marks: readonly string[] = []): string {
  return browser.i18n.getMessage(id, [...marks])
}

/** @returns the language that the words are in (BCP 47): the browser's own where there are words in it, else English */
export function language(): string {
  return template('ext_locale') || 'en'
}
