// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Start } from '../../src/checker/ports'
import { choose, LINK, labelled, open, root, said, setUp, shown, tearDown } from './mounted'

beforeEach(() => {
  setUp()
  const html = readFileSync('src/popup/index.html', 'utf8')
  root.innerHTML = /<main id="app">([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
})
afterEach(tearDown)

it('takes over the box that the document holds, and what was typed into it', async () => {
  const box = root.querySelector('textarea')
  if (!box) throw new Error('no box')
  expect(box.getAttribute('aria-label')).toBe(said('popup_box'))
  expect(box.getAttribute('lang')).toBe('en')
  box.value = LINK
  await open({ address: 'https://app.hubspot.com/oauth/authorize?scope=tickets' })
  expect([...root.querySelectorAll('textarea')]).toEqual([box])
  expect(root.querySelectorAll('h1').length).toBe(1)
  expect(box.value).toBe(LINK)
  // From here on its label names it, in the person's language.
  expect([box.getAttribute('aria-label'), box.getAttribute('lang')]).toEqual([null, null])
  expect(shown()).toContain('Install link · required: 3')
})

it('leaves an account that was chosen before the browser said which was chosen last', async () => {
  let answer = (_: Start) => {}
  const waits = new Promise<Start>((resolve) => {
    answer = resolve
  })
  await open({}, { start: () => waits })
  await choose('free')
  await act(async () => answer({ address: '', page: null, kept: null, accounts: [], choice: 'enterprise' }))
  expect(labelled(said('checker_account')).value).toBe('free')
})
