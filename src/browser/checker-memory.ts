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

/**
 * Keeps an input until the browser is closed; what cannot be kept leaves nothing kept, for an earlier one would be taken
 * for it. Never rejects.
 * @returns false when a text is not kept: it is overlong, or the browser's memory is full or gone
 */
export async function keepInput(kept: Kept): Promise<boolean> {
  const { session } = browser.storage
  const empty = kept.text === ''
  try {
    if (!empty && kept.text.length <= LONGEST) {
      await session.set({ [INPUT]: kept })
      return true
    }
  } catch {
    // Full, or gone with the browser: the box itself still has the text.
  }
  await session.remove(INPUT).catch(() => undefined)
  return empty
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
