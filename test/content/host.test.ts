// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { cardHost, removeOldCards } from '../../src/content/host'

const cards = () => [...document.querySelectorAll('scopelight-card')]
afterEach(() => {
  document.body.innerHTML = ''
})

it('puts nothing into the page before it is shown', () => {
  cardHost(document, 'en')
  expect(cards()).toEqual([])
})

it('is one named element under the body, closed to the page', () => {
  const host = cardHost(document, 'en')
  host.show('Scopelight: refusal explained', 'one')
  host.show('Scopelight: refusal explained', 'two')
  expect(cards()).toHaveLength(1)
  const [card] = cards()
  expect(card?.parentElement).toBe(document.body)
  expect(card?.getAttribute('role')).toBe('complementary')
  expect(card?.getAttribute('aria-label')).toBe('Scopelight: refusal explained')
  expect(card?.shadowRoot).toBeNull()
  expect(card?.childNodes.length).toBe(0)
  host.rename('other')
  expect(card?.getAttribute('aria-label')).toBe('other')
})

it('comes back when the page throws it out, unless it is hidden', () => {
  const host = cardHost(document, 'en')
  host.show('name', 'content')
  document.body.replaceChildren()
  host.keep()
  expect(cards()).toHaveLength(1)
  host.hide()
  host.keep()
  expect(cards()).toEqual([])
  host.show('name', 'content')
  expect(cards()).toHaveLength(1)
})

it('takes away the cards of an earlier generation', () => {
  cardHost(document, 'en').show('old', 'content')
  removeOldCards(document)
  expect(cards()).toEqual([])
})
