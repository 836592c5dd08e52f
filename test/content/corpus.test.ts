import { describe, expect, it } from 'vitest'
import { recognise } from '../../src/content/recognise/recognise'
import { linkOf } from '../replica/link'
import { ADVERSARIAL, TRANSLATED_DENIALS } from '../replica/pages/adversarial'
import { FOREIGN_LOOK_ALIKES } from '../replica/pages/foreign-look-alikes'
import { FOREIGN_REFUSALS } from '../replica/pages/foreign-refusals'
import { LOOK_ALIKES } from '../replica/pages/look-alikes'
import { makeWorld } from '../replica/world'
import { SHAPES, seenOf } from './seen'

const world = makeWorld({ link: { scope: ['oauth', 'forms', 'marketing.campaigns.read'] } })
const LINK = linkOf(world)
const SETTLED_LONG = 10_000
const kinds = (make: (typeof LOOK_ALIKES)[string]) =>
  SHAPES.map((shape) => recognise(LINK, seenOf(make(world), shape), SETTLED_LONG).kind)

describe('a refusal in words that nobody recorded is suspected', () => {
  it.each(Object.entries({ ...FOREIGN_REFUSALS, ...TRANSLATED_DENIALS }))('%s', (_, make) => {
    for (const kind of kinds(make)) expect(kind).toMatch(/^(suspected|denial)$/)
  })
})

describe('a page that refuses nothing stays quiet', () => {
  it.each(Object.entries({ ...LOOK_ALIKES, ...ADVERSARIAL, ...FOREIGN_LOOK_ALIKES }))('%s', (_, make) => {
    for (const kind of kinds(make)) expect(kind).not.toMatch(/suspected|denial/)
  })
})
