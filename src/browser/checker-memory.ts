/**
 * What the checker remembers: the last input for this session of the browser, and which account was chosen. The input
 * lies in storage.session, which both browsers keep in memory and never on disk, and even there without secrets.
 */
import browser from 'webextension-polyfill'
import { pageFrom } from '../request/page-from'
import type { PageReading } from '../request/types'

const INPUT = 'checker:input'
const CHOICE = 'checker:account'
/** Session storage holds 10 MB in all; an input longer than this is not one to come back to. */
const LONGEST = 2_000_000

/** What stood in the box, the tab's address at that time, and what HubSpot's page said of it, all masked. */
export interface Kept {
  text: string
  over: string
  page?: PageReading
}

/** Keeps an input until the browser is closed; an empty or overlong one leaves nothing kept. Never rejects. */
export async function keepInput(kept: Kept): Promise<void> {
  try {
    const holds = kept.text !== '' && kept.text.length <= LONGEST
    await (holds ? browser.storage.session.set({ [INPUT]: kept }) : browser.storage.session.remove(INPUT))
  } catch {
    // Full, or gone with the browser: the box itself still has the text.
  }
}

/** The last input of this session; null when there is none. Never rejects. */
export async function keptInput(): Promise<Kept | null> {
  try {
    const { [INPUT]: kept } = await browser.storage.session.get(INPUT)
    return keptFrom(kept)
  } catch {
    return null
  }
}

function keptFrom(value: unknown): Kept | null {
  if (typeof value !== 'object' || value === null) return null
  const { text, over, page: raw } = value as Record<keyof Kept, unknown>
  if (typeof text !== 'string' || typeof over !== 'string') return null
  const page = pageFrom(raw)
  return { text, over, ...(page && { page }) }
}

/** Remembers which account links are checked for, by the checker's own id of the choice. Never rejects. */
export async function keepChoice(id: string): Promise<void> {
  await browser.storage.local.set({ [CHOICE]: id }).catch(() => undefined)
}

/** The account chosen last; null when none was. Never rejects. */
export async function keptChoice(): Promise<string | null> {
  const { [CHOICE]: id } = await browser.storage.local
    .get(CHOICE)
    .catch(() => ({}) as Record<string, unknown>)
  return typeof id === 'string' ? id : null
}
