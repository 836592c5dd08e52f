import { render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import type { Doing } from '../../src/ui/actions'
import { Card, type Shown } from '../../src/ui/card/card'
import { SHOWN } from './card-view'

export let root: HTMLElement
let host: HTMLElement
export const told = vi.fn<(answers: Record<string, string>) => Shown>(() => SHOWN)
export const onView = vi.fn()
export const onDismiss = vi.fn()
export const onAnswer = vi.fn()
export const retry = vi.fn()
export const letter = vi.fn<Doing['letter']>(
  async (owner, format) => `${owner} ${format}: marketing.campaigns.read`,
)
export const guide = vi.fn(async () => true)

export function setUp(): void {
  host = document.body.appendChild(document.createElement('scopelight-card'))
  root = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'))
}
export function tearDown(): void {
  act(() => render(null, root))
  host.remove()
  vi.clearAllMocks()
  vi.useRealTimers()
}

export const mount = (suspected = false) =>
  act(() =>
    render(
      <Card
        viewWith={told}
        suspected={suspected}
        onView={onView}
        onDismiss={onDismiss}
        onAnswer={onAnswer}
        doing={() => ({ letter, retry, guide })}
      />,
      root,
    ),
  )
export const button = (name: RegExp) => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => name.test(one.textContent ?? '') || name.test(one.getAttribute('aria-label') ?? ''),
  )
  if (!found) throw new Error(`no button ${name}`)
  return found
}
export const press = (name: RegExp) => act(() => button(name).click())
export const text = () => (root.textContent ?? '').replace(/\s+/g, ' ')
