// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Cause } from '../../src/diagnosis/case'
import { messages, SHOWN, VIEW } from './card-view'
import {
  button,
  mount,
  onAnswer,
  onDismiss,
  onView,
  press,
  root,
  setUp,
  tearDown,
  text,
  told,
} from './mounted-card'

const CAUSE: Cause = {
  kind: 'plan',
  certainty: 'certain',
  scopes: [],
  permissions: [],
  fixedBy: 'billing-admin',
  because: [],
}
beforeEach(setUp)
afterEach(tearDown)

it('names scopes, permissions and plan without unfolding anything, each scope in one text node', () => {
  mount()
  expect([...root.querySelectorAll('code')].map((code) => code.childNodes.length)).toEqual([1])
  for (const part of ['marketing.campaigns.read', 'Marketing Hub Professional', 'tickets-writer'])
    expect(text()).toContain(part)
  expect(text()).not.toContain(messages.unchecked_plan?.message)
  expect(onView).toHaveBeenCalledWith({})
})

it('gives the settings path of a row that HubSpot calls by an internal name', () => {
  mount()
  const row = [...root.querySelectorAll('.needs li')].find((li) =>
    li.textContent?.startsWith('tickets-writer'),
  )
  expect(row?.querySelector('p')?.textContent).toMatch(/Tickets/)
})

it("shows strangers' words as words", () => {
  mount()
  expect(root.querySelector('img')).toBeNull()
  expect(root.querySelector('bdi b')).toBeNull()
  expect(text()).toContain('https://x.example/<img src=x>')
  expect(text()).toContain('<b>Forms</b> > Publish')
  expect(text()).not.toContain('\u202e')
})

it('unfolds on a press and says so', () => {
  mount()
  expect(button(/^What we could not check/).getAttribute('aria-expanded')).toBe('false')
  press(/^What we could not check/)
  expect(button(/^What we could not check/).getAttribute('aria-expanded')).toBe('true')
  expect(text()).toContain(messages.unchecked_plan?.message)
})

it('keeps the place of what is on its way, and lets what was unfolded stay so when it comes', () => {
  const because = [{ id: 'because_plan_has_all' }]
  const causes = [{ ...CAUSE, because: [{ id: '' }] }]
  told.mockReturnValue({ ...SHOWN, rest: 'waiting', view: { ...VIEW, causes, notChecked: [] } })
  mount()
  press(/^Why we think so \(…\)$/)
  press(/^What we could not check \(…\)$/)
  expect([...root.querySelectorAll('.fold-body')].map((body) => body.textContent)).toEqual(['', ''])
  told.mockReturnValue({ ...SHOWN, view: { ...VIEW, causes: [{ ...CAUSE, because }] } })
  mount()
  expect(button(/^Why we think so \(1\)$/).getAttribute('aria-expanded')).toBe('true')
  expect(text()).toContain(messages.because_plan_has_all?.message)
  expect(button(/^What we could not check \(1\)$/).getAttribute('aria-expanded')).toBe('true')
  expect(text()).toContain(messages.unchecked_plan?.message)
  told.mockReturnValue(SHOWN)
})

it('stands by itself where the rest will not come', () => {
  told.mockReturnValue({ ...SHOWN, rest: 'gone', view: { ...VIEW, causes: [CAUSE] } })
  mount()
  expect(text()).not.toMatch(/Why we think so|What we could not check/)
  expect(text()).toContain('Marketing Hub Professional')
  told.mockReturnValue(SHOWN)
})

it('diagnoses again with each answer and keeps the earlier ones', () => {
  mount()
  press(/^No$/)
  expect(told).toHaveBeenLastCalledWith({ connected: 'no' })
  expect(onAnswer.mock.calls).toEqual([['connected', 'no']])
  told.mockReturnValue({ ...SHOWN, view: { ...VIEW, question: null } })
  press(/^Yes$/)
  expect(told).toHaveBeenLastCalledWith({ connected: 'yes' })
  expect(root.querySelector('fieldset')).toBeNull()
  told.mockReturnValue(SHOWN)
})

it('folds to a tab by its button and by Escape, unless the page has used that key', () => {
  mount()
  press(/^Fold/)
  expect(text()).toBe('Show the explanation: 3 blockers')
  press(/^Show/)
  const used = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  used.preventDefault()
  act(() => void document.body.dispatchEvent(used))
  expect(text()).toContain('Scopelight')
  act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
  expect(text()).toBe('Show the explanation: 3 blockers')
})

it('says once that it is there', () => {
  vi.useFakeTimers()
  mount()
  expect(root.querySelector('.unseen')?.textContent).toBe('')
  act(() => void vi.advanceTimersByTime(200))
  expect(root.querySelector('.unseen')?.textContent).toBe(messages.card_announce?.message)
})

it('asks first where a refusal is only suspected', () => {
  mount(true)
  expect(text()).toBe('Did HubSpot refuse this install?YesNo')
  expect(onView).not.toHaveBeenCalled()
  press(/^Yes$/)
  expect(onView).toHaveBeenCalledWith({})
  expect(text()).toContain('Marketing Hub Professional')
})

it('goes when the person says that nothing was refused', () => {
  mount(true)
  press(/^No$/)
  expect(onDismiss).toHaveBeenCalledOnce()
})
