import { readFileSync } from 'node:fs'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import type { Account } from '../../src/account/account'
import { Checker } from '../../src/checker/checker'
import type { Kept, Ports, Start } from '../../src/checker/ports'
import { type Messages, sayFrom } from '../../src/report/wording'
import { speakWith, voiceOf } from '../../src/ui/voice'

const messages: Messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))
const look = sayFrom(messages)
export const said = (id: string) => messages[id]?.message ?? id
speakWith(voiceOf((id, marks) => look(id, [...marks]), 'en'))

export const LINK =
  'https://app.hubspot.com/oauth/authorize?client_id=x&redirect_uri=https%3A%2F%2Fa.example%2Fcb&scope=oauth%20marketing.campaigns.read%20contact.read&state=S3CR3T'
/** Where it is mounted, what it kept of its input, and the accounts it stored. */
export let root: HTMLElement
export let kept: Kept[]
export let stored: Account[]

/** An empty document and a clock that stands still. */
export function setUp(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  })
  kept = []
  stored = []
  root = document.createElement('main')
  document.body.append(root)
}
export function tearDown(): void {
  act(() => render(null, root))
  root.remove()
  vi.useRealTimers()
}

export async function open(
  start: Partial<Start> = {},
  ports: Partial<Ports> = {},
  files = false,
): Promise<void> {
  const whole: Ports = {
    start: async () => ({ address: '', page: null, kept: null, accounts: stored, choice: null, ...start }),
    keep: (one) => kept.push(one),
    keepChoice: () => undefined,
    accounts: async () => stored,
    contact: async () => undefined,
    changeAccount: async (id, change) => {
      const next = change(stored.find((one) => one.id === id) ?? { id })
      stored = [...stored.filter((one) => one.id !== id), ...(next ? [next] : [])]
      return null
    },
    today: () => '2026-11-25',
    freshId: () => 'one',
    lost: false,
    openTab: async () => true,
    look,
    locale: 'en',
    ...ports,
  }
  await act(async () => {
    render(<Checker ports={async () => whole} files={files} />, root)
  })
  // The box first, then the rest of the program, then what the browser knows.
  for (let step = 0; step < 3; step++)
    await act(async () => {
      await import('../../src/checker/inside')
    })
}
export const settle = () => act(async () => void vi.advanceTimersByTime(400))
export async function type(text: string, nth = 0): Promise<void> {
  const box = root.querySelectorAll('textarea')[nth]
  if (!box) throw new Error('no box')
  box.value = text
  await act(async () => {
    box.dispatchEvent(new Event('input', { bubbles: true }))
    vi.advanceTimersByTime(20)
  })
}
export async function press(name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )
  if (!button) throw new Error(`no button ${name}`)
  await act(async () => button.click())
}
/** Chooses in the account's list, or in the one under that label. */
export const choose = (value: string, label = said('checker_account')) =>
  act(async () => {
    const select = labelled(label) as HTMLSelectElement
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
/** The field under a label. */
export function labelled(label: string): HTMLInputElement | HTMLSelectElement {
  const field = [...root.querySelectorAll('label')]
    .find((one) => one.querySelector('span')?.textContent === label)
    ?.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')
  if (!field) throw new Error(`no field ${label}`)
  return field
}
/** The form of an account comes late, as a part of the program. */
export const formThere = () =>
  act(async () => {
    await import('../../src/ui/account/account-editor')
  })
export const shown = () => root.textContent?.replaceAll(/\s+/g, ' ') ?? ''
