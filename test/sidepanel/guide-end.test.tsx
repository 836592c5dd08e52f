// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { tick } from '../../src/browser/begun'
import { keepCase, type Standing } from '../../src/browser/tab-cases'
import { guidePath } from '../../src/remedy/guide-path'
import { sayFrom } from '../../src/report/wording'
import { CasePath } from '../../src/sidepanel/case-path'
import { emptied, fake } from '../browser/fake-browser'
import { said } from '../checker/mounted'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser/fake-browser')).fake }))

const GUIDE = 'object_right'
const HOST = 'app.hubspot.com'
const PLAIN = `https://${HOST}/oauth/4242001/authorize?client_id=a&scope=oauth%20automation`
const page = {
  variant: 'user-permissions-list',
  wording: 0,
  match: 'exact' as const,
  scopes: [],
  permissions: ['Workflows > Edit'],
  app: null,
  redirectUri: null,
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
})
const button = (id: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === said(id))
const press = (id: string) => act(async () => button(id)?.click())
const mount = (address: string, standing: Partial<Standing> = {}) =>
  act(async () =>
    render(
      <CasePath
        tabId={7}
        kept={{ address, page, offered: false }}
        standing={{ stage: 'guide', guide: GUIDE, answers: {}, ...standing }}
        elsewhere={false}
      />,
      root,
    ),
  )
/** The guide with every step ticked off. */
const finished = async (address: string) => {
  for (const { key } of guidePath(GUIDE, [], { host: HOST, portalId: '4242001' })?.steps ?? [])
    await tick({ guide: GUIDE, portalId: '4242001', host: HOST, rights: [] }, key, true)
  await mount(address)
  await vi.waitFor(() => expect(root.textContent).toContain(said('panel_all_done')))
}

it('ends with the same link again, and with ways on for who is refused all the same', async () => {
  await keepCase(7, PLAIN, { address: PLAIN, page })
  await finished(PLAIN)
  expect(root.textContent).toContain(said('panel_still_refused'))
  await press('panel_retry')
  expect(fake.tabs.update).toHaveBeenCalledWith(7, { url: PLAIN, active: true })
  await press('panel_other_way')
  expect(root.querySelector('h2')?.textContent).toBe(said('panel_ways'))
  act(() => render(null, root))
  await finished(PLAIN)
  await press('panel_see_diagnosis')
  expect(root.querySelector('h2')?.textContent).toMatch(/^You are missing/)
})

it.each(['state=***', 'code_challenge=***'])(
  'says what to do should a link with %s have run out',
  async (own) => {
    await finished(`${PLAIN}&${own}`)
    expect(button('panel_retry')).toBeDefined()
    expect(root.textContent).toContain(said('panel_retry_session'))
    expect(root.textContent).not.toContain(said('step_retry'))
  },
)

it('says once how to start again: the step is the button where there is one', async () => {
  await finished(PLAIN)
  expect(root.textContent).not.toContain(said('step_retry'))
  expect(root.textContent).toContain(said('panel_retry_step'))
})

it.each([
  ['yes', 'panel_who_ways'],
  ['no', 'panel_who_ask'],
])('fills the button of what the reader can do: super admin %s', async (answer, primary) => {
  await mount(PLAIN, { stage: 'diagnosis', answers: { 'super-admin': answer } })
  const filled = [...root.querySelectorAll('.who .primary')].map((one) => one.textContent)
  expect(filled).toEqual([said(primary)])
})

it('counts as ways out what the list of them holds, and sets apart what may help besides', async () => {
  await mount(PLAIN, { stage: 'diagnosis' })
  const fold = [...root.querySelectorAll('button')].find((one) => one.textContent?.startsWith('All ways out'))
  const counted = Number(fold?.textContent?.match(/\d+/)?.[0])
  await press('panel_who_ways')
  const [first, second] = root.querySelectorAll('.choices')
  expect(first?.children.length).toBe(counted)
  expect(second?.children.length).toBeGreaterThan(0)
  expect(root.textContent).toContain(said('panel_ways_further'))
})
