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
import { notAfter } from '../account/retention'
import { today } from './accounts'
import { guarded, type Stored } from './guarded'
import { onStored } from './on-stored'

const area = browser.storage.local
const { write, value, beside } = guarded(area, (task) => navigator.locks.request('guides', task))
const isOurs = (key: string) => isProgressKey(key) || key === RECENT

/** A guide's progress; null when it was never begun or cannot be read. */
export async function begunGuide(which: Pick<Begun, 'portalId' | 'guide'>): Promise<Begun | null> {
  const raw = await value(progressKey(which)).catch(() => undefined)
  return raw === undefined ? null : readProgress(raw).value
}

/** Every guide begun, latest first. */
export async function begunGuides(): Promise<Begun[]> {
  const stored = await area.get(null).catch(() => ({}))
  return Object.entries(stored)
    .flatMap(([key, raw]) => (isProgressKey(key) ? (readProgress(raw).value ?? []) : []))
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}

/** Ticks a step of a guide off, or takes the tick back. @param begun the guide, as it were without any step done */
export function tick(begun: Omit<Begun, 'done' | 'on'>, step: string, done: boolean): Promise<Stored> {
  return write(async () => {
    const key = progressKey(begun)
    const raw = await value(key)
    const known = raw === undefined ? null : readProgress(raw)
    const now = withStep({ ...begun, done: known?.value?.done ?? [], on: today() }, step, done, today())
    await area.set({ [key]: writeProgress(now), ...(await beside(key, known?.aside ?? [])) })
  })
}

/** Begins a guide anew. */
export function forgetGuide(which: Pick<Begun, 'portalId' | 'guide'>): Promise<Stored> {
  return write(() => area.remove(progressKey(which)))
}

/** Refusals explained lately, latest first. */
export async function recentRefusals(): Promise<Recent[]> {
  return readRecent(await value(RECENT).catch(() => undefined)).value
}

/** Remembers a refusal of today: its kind, and nothing of its link. */
export function rememberRefusal(more: Omit<Recent, 'on'>): Promise<Stored> {
  return write(async () => {
    const { value: list, aside } = readRecent(await value(RECENT))
    const on = today()
    const soFar = list.map((one) => notAfter(one, on))
    const next = withRecent(soFar, { ...more, on })
    await area.set({ [RECENT]: writeRecent(next), ...(await beside(RECENT, aside)) })
  })
}

/** Forgets the guides and refusals that a test picks: those of an account, or of long ago. */
export function forgetGuides(gone: (one: Pick<Begun, 'portalId' | 'on'>) => boolean): Promise<Stored> {
  return write(async () => {
    const old = (await begunGuides()).filter(gone).map(progressKey)
    if (old.length > 0) await area.remove(old)
    const { value: list } = readRecent(await value(RECENT))
    const kept = list.filter((one) => !gone(one))
    if (kept.length < list.length) await area.set({ [RECENT]: writeRecent(kept) })
  })
}

/** Called whenever any of it has changed, in whichever window. @returns ends it */
export function onGuides(changed: () => void): () => void {
  return onStored('local', isOurs, changed)
}
