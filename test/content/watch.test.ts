// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Glance, watch } from '../../src/content/watch'

const REST = 15_000
let life: AbortController
let looks: number
let glance: Glance
let disconnected: number

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'requestAnimationFrame',
      'performance',
    ],
  })
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    disconnected++
  })
  disconnected = 0
  looks = 0
  glance = { roots: [], loading: false }
  life = new AbortController()
  document.body.innerHTML = ''
  watch(
    document,
    () => {
      looks++
      return glance
    },
    life.signal,
  )
})
afterEach(() => {
  life.abort()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Lets mutation records be delivered, then a frame pass. */
async function change(count = 1) {
  for (let at = 0; at < count; at++) document.body.append(document.createElement('p'))
  await Promise.resolve()
  vi.advanceTimersByTime(17)
}

it('looks once for any number of changes in a frame', async () => {
  vi.advanceTimersByTime(17)
  const before = looks
  await change(500)
  expect(looks).toBe(before + 1)
})

it('looks again when the last look asked for it', () => {
  glance = { ...glance, again: 300 }
  vi.advanceTimersByTime(17)
  glance = { ...glance, again: undefined }
  const before = looks
  vi.advanceTimersByTime(250)
  expect(looks).toBe(before)
  vi.advanceTimersByTime(100)
  expect(looks).toBe(before + 1)
})

it('lets go after the last sign of life, and comes back on a click', () => {
  vi.advanceTimersByTime(REST - 1000)
  expect(disconnected).toBe(0)
  vi.advanceTimersByTime(3000)
  expect(disconnected).toBe(1)
  const before = looks
  vi.advanceTimersByTime(60_000)
  expect(looks).toBe(before)
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  vi.advanceTimersByTime(17)
  expect(looks).toBe(before + 1)
})

it.each(['keydown', 'visibilitychange'])('comes back on %s', (name) => {
  vi.advanceTimersByTime(REST * 2)
  const before = looks
  document.dispatchEvent(new Event(name))
  vi.advanceTimersByTime(17)
  expect(looks).toBe(before + 1)
})

it.each(['popstate', 'pageshow', 'hashchange'])('comes back on %s', (name) => {
  vi.advanceTimersByTime(REST * 2)
  const before = looks
  window.dispatchEvent(new Event(name))
  vi.advanceTimersByTime(17)
  expect(looks).toBe(before + 1)
})

it('stays for a page that is still loading, but not for ever', () => {
  glance = { roots: [], loading: true }
  vi.advanceTimersByTime(REST * 4)
  expect(disconnected).toBe(0)
  vi.advanceTimersByTime(120_000)
  expect(disconnected).toBe(1)
})

it('ends with its signal', async () => {
  life.abort()
  const before = looks
  await change()
  document.body.click()
  vi.advanceTimersByTime(REST)
  expect(looks).toBe(before)
  expect(disconnected).toBe(1)
})
