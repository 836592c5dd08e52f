// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sayFrom } from '../../src/report/wording'
import { CasePath } from '../../src/sidepanel/case-path'
import { Guide } from '../../src/sidepanel/guide'
import { emptied, fake } from '../browser/fake-browser'
import { said } from '../checker/mounted'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/fake-browser')).fake }))

const kept = {
  address: 'https://app.hubspot.com/oauth/4242001/authorize?client_id=a&scope=oauth%20automation',
  page: {
    variant: 'no-permission-connect-app',
    wording: 0,
    match: 'exact' as const,
    scopes: [],
    permissions: [],
    app: null,
    redirectUri: null,
  },
  offered: false,
}
const look = sayFrom(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')))
fake.i18n.getMessage = (id: string, values: string[] = []) => look(id, values)
let root: HTMLElement

beforeEach(async () => {
  await emptied()
  root = document.body.appendChild(document.createElement('div'))
})
afterEach(() => {
  act(() => render(null, root))
  root.remove()
  fake.windows.getCurrent.mockReset()
  fake.windows.getCurrent.mockResolvedValue({ incognito: false })
})
const mount = (what: VNode) => act(async () => render(what, root))
const button = (id: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === said(id)) ?? null
const press = (id: string) => act(async () => button(id)?.click())
const open = (title: string) =>
  act(async () => [...root.querySelectorAll('button')].find((one) => one.textContent === title)?.click())
const onDisk = async () => JSON.stringify(await fake.storage.local.get(null))
/** Windows that count as private: those that are, and those of which the browser does not say. */
const PRIVATE = [
  ['a private window', () => fake.windows.getCurrent.mockResolvedValue({ incognito: true })],
  ['a window of no known kind', () => fake.windows.getCurrent.mockRejectedValue(new Error('no window'))],
] as const

const refusal = (
  <CasePath tabId={7} kept={kept} standing={{ stage: 'diagnosis', answers: {} }} elsewhere={false} />
)
const guide = (
  <Guide
    guide="amp_direct"
    rights={[]}
    place={{ host: null, portalId: '4242001' }}
    open={() => undefined}
    retry={null}
    go={null}
  />
)

it('keeps an answer given in an ordinary window with its account', async () => {
  await mount(refusal)
  await press('answer_no')
  await vi.waitFor(async () => expect(await onDisk()).toContain('4242001'))
})

it.each(PRIVATE)('keeps an answer given in %s in the panel alone', async (_, enter) => {
  enter()
  await mount(refusal)
  await press('answer_no')
  await open('You told us (1)')
  await press('ui_take_back')
  expect(root.textContent).not.toContain('You told us')
  expect(await onDisk()).toBe('{}')
})

it('takes back in a private window what an ordinary one stored', async () => {
  await mount(refusal)
  await press('answer_no')
  await vi.waitFor(async () => expect(await onDisk()).toContain('"answer":"no"'))
  await mount(<p />)
  PRIVATE[0][1]()
  await mount(refusal)
  await vi.waitFor(() => expect(root.textContent).toContain('You told us (1)'))
  await open('You told us (1)')
  await press('ui_take_back')
  await vi.waitFor(async () => expect(await onDisk()).not.toContain('"answer":"no"'))
})

it('keeps ticks of an ordinary window', async () => {
  await mount(guide)
  await vi.waitFor(() => expect(root.querySelector('.steps')).not.toBeNull())
  await press('panel_done')
  await vi.waitFor(async () => expect(await onDisk()).toContain('progress:4242001'))
})

it.each(PRIVATE)('keeps ticks of %s for as long as the panel is open, and starts over', async (_, enter) => {
  enter()
  await mount(guide)
  await vi.waitFor(() => expect(root.querySelector('.steps')).not.toBeNull())
  await press('panel_done')
  expect(button('panel_start_over')).not.toBeNull()
  // Away from the guide, and back.
  await mount(<p />)
  await mount(guide)
  await vi.waitFor(() => expect(button('panel_start_over')).not.toBeNull())
  expect(await onDisk()).toBe('{}')
  await press('panel_start_over')
  expect(button('panel_start_over')).toBeNull()
  await mount(<p />)
  await mount(guide)
  await vi.waitFor(() => expect(root.querySelector('.steps')).not.toBeNull())
  expect(button('panel_start_over')).toBeNull()
})
