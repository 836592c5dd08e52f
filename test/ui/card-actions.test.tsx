// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { messages, SHOWN, VIEW } from './card-view'
import {
  button,
  guide,
  letter,
  mount,
  onAnswer,
  press,
  retry,
  root,
  setUp,
  tearDown,
  text,
  told,
} from './mounted-card'

beforeEach(setUp)
afterEach(tearDown)

it('copies a message for the one who has to act, and shows it where copying is not allowed', async () => {
  const written = vi.fn<(text: string) => Promise<void>>(async () => undefined)
  vi.stubGlobal('navigator', { clipboard: { writeText: written } })
  mount()
  press(/^Copy message for the app's developer/)
  await vi.waitFor(() => expect(text()).toContain(messages.ui_copied?.message))
  expect(written).toHaveBeenLastCalledWith('app-developer text: marketing.campaigns.read')
  act(() => root.querySelector('input')?.click())
  press(/^Copy message for the app's developer/)
  await vi.waitFor(() =>
    expect(written).toHaveBeenLastCalledWith('app-developer markdown: marketing.campaigns.read'),
  )
  written.mockRejectedValueOnce(new Error('not allowed'))
  press(/^Copy message for the app's developer/)
  await vi.waitFor(() => expect(root.querySelector('textarea')?.value).toContain('marketing.campaigns.read'))
  expect(text()).toContain(messages.ui_copy_refused?.message)
  letter.mockResolvedValueOnce(null)
  press(/^Copy message for the app's developer/)
  await vi.waitFor(() => expect(text()).toContain(messages.ui_copy_unreachable?.message))
  expect(root.querySelector('textarea')).toBeNull()
  vi.unstubAllGlobals()
})

it('starts the install again', () => {
  mount()
  press(/^Retry install$/)
  expect(retry).toHaveBeenCalledOnce()
})

it('opens the guide, and unfolds the ways out where nothing opens', async () => {
  const remedies = [...VIEW.remedies, ...VIEW.remedies.map((one) => ({ ...one, id: 'b' }))]
  told.mockReturnValue({ ...SHOWN, view: { ...VIEW, remedies } })
  mount()
  press(/^Open guide$/)
  await vi.waitFor(() => expect(guide).toHaveBeenCalledOnce())
  expect(button(/^All ways out/).getAttribute('aria-expanded')).toBe('false')
  guide.mockResolvedValueOnce(false)
  press(/^Open guide$/)
  await vi.waitFor(() => expect(text()).toContain(messages.ui_guide_shut?.message))
  expect(button(/^All ways out/).getAttribute('aria-expanded')).toBe('true')
  told.mockReturnValue(SHOWN)
})

it('lists what the person told, and takes an answer back', () => {
  const answer = { id: 'super-admin', question: { id: 'question_super_admin' }, answer: { id: 'answer_no' } }
  told.mockReturnValue({ ...SHOWN, view: { ...VIEW, told: [answer] } })
  mount()
  press(/^You told us \(1\)$/)
  expect(text()).toContain('Are you a super admin of this HubSpot account? No')
  press(/^Change$/)
  expect(told).toHaveBeenLastCalledWith({ 'super-admin': '' })
  expect(onAnswer).toHaveBeenLastCalledWith('super-admin', null)
  told.mockReturnValue(SHOWN)
})

it('names the account it is about', () => {
  mount()
  expect(root.querySelector('.account')?.textContent).toBe('Account: Acme EU')
})
