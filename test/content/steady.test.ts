import { expect, it } from 'vitest'
import type { Block } from '../../src/content/page/block'
import { steadiness } from '../../src/content/page/steady'

const seen = (...blocks: Partial<Block>[]) => ({
  blocks: blocks.map((block): Block => ({ kind: 'text', text: '', disabled: false, layer: 0, ...block })),
  password: false,
  moving: false,
  truncated: false,
})

it('counts from the last difference that a person can see', () => {
  const steady = steadiness()
  expect(steady(seen({ text: 'One' }), 1000)).toBe(0)
  expect(steady(seen({ text: 'One' }), 1400)).toBe(400)
  expect(steady(seen({ text: 'One' }, { text: 'Two' }), 1500)).toBe(0)
  expect(steady(seen({ text: 'One' }, { text: 'Two' }), 1700)).toBe(200)
  expect(steady(seen({ text: 'One' }, { text: 'Two', disabled: true }), 1800)).toBe(0)
})
