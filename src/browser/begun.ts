/** Guides that were begun and refusals that were explained, kept on this machine: storage.local, never sync. */
import browser from 'webextension-polyfill'
import {
  type Begun,
  isProgressKey,
  progressKey,
  readProgress,
  withStep,
  writeProgress,
} from '../account/progress'
import { RECENT, type Recent, readRecent, withRecent, writeRecent } from '../account/recent'
import type { Stored } from './account-store'
import { today } from './accounts'

const area = () => browser.storage.local
const isOurs = (key: string) => isProgressKey(key) || key === RECENT

/** Reads, changes and writes with nobody in between, in whichever window. */
async function alone(task: () => Promise<void>): Promise<Stored> {
  try {
    await navigator.locks.request('guides', task)
    return { ok: true }
  } catch (error) {
    return { ok: false, problem: /quota/i.test(String(error)) ? 'full' : 'failed' }
  }
}

/** A guide's progress; null when it was never begun or cannot be read. */
export async function begunGuide(which: Pick<Begun, 'portalId' | 'guide'>): Promise<Begun | null> {
  const key = progressKey(which)
  try {
    return readProgress((await area().get(key))[key]).value
  } catch {
    return null
  }
}

/** Every guide begun, latest first. */
export async function begunGuides(): Promise<Begun[]> {
  try {
    const stored = await area().get(null)
    return Object.keys(stored)
      .filter(isProgressKey)
      .flatMap((key) => readProgress(stored[key]).value ?? [])
      .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  } catch {
    return []
  }
}

/** Ticks a step of a guide off, or takes the tick back. @param begun the guide, as it were without any step done */
export function tick(begun: Omit<Begun, 'done' | 'on'>, step: string, done: boolean): Promise<Stored> {
  return alone(async () => {
    const key = progressKey(begun)
    const known = readProgress((await area().get(key))[key]).value
    const now = withStep({ ...begun, done: known?.done ?? [], on: today() }, step, done, today())
    await area().set({ [key]: writeProgress(now) })
  })
}

/** Begins a guide anew. */
export function forgetGuide(which: Pick<Begun, 'portalId' | 'guide'>): Promise<Stored> {
  return alone(() => area().remove(progressKey(which)))
}

export async function recentRefusals(): Promise<Recent[]> {
  try {
    return readRecent((await area().get(RECENT))[RECENT]).value
  } catch {
    return []
  }
}

export function rememberRefusal(more: Omit<Recent, 'on'>): Promise<Stored> {
  return alone(async () => {
    const { value } = readRecent((await area().get(RECENT))[RECENT])
    await area().set({ [RECENT]: writeRecent(withRecent(value, { ...more, on: today() })) })
  })
}

/** Forgets every guide's progress and every recent refusal. */
export function forgetGuides(): Promise<Stored> {
  return alone(async () => {
    const keys = Object.keys(await area().get(null)).filter(isOurs)
    if (keys.length > 0) await area().remove(keys)
  })
}

/** Called whenever any of it has changed, in whichever window. @returns ends it */
export function onGuides(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, name: string) => {
    if (name === 'local' && Object.keys(changes).some(isOurs)) changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
