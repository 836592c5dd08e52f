import { describe, expect, it } from 'vitest'
import denials from '../../src/catalogue/data/denials.json'
import { recognise, SETTLED } from '../../src/content/recognise/recognise'
import { squeeze } from '../../src/request/squeeze'
import { cutAtHoles } from '../../src/request/wordings'
import { REFUSALS } from '../e2e/cases/refusals'
import { linkOf } from '../replica/link'
import { decide } from '../replica/model'
import { visibleText } from '../replica/pages/content'
import { outcomePage } from '../replica/pages/outcome'
import { SHAPES, seenOf } from './seen'

const pages = REFUSALS.map(({ variant, world, connect }) => {
  const page = outcomePage(world, decide(world), connect)
  return { variant, link: linkOf(world), page, letters: squeeze(visibleText(page)).letters }
})
/** A row of the chooser is no page of its own. */
const wordings = denials
  .filter(({ id }) => id !== 'account-not-eligible')
  .flatMap(({ id, wordings: all }) =>
    all.filter(({ kind }) => kind === 'ui').map(({ text }) => ({ id, text: text.replace(/^Uh oh! - /, '') })),
  )

describe('every wording read off HubSpot’s page', () => {
  it.each(wordings)('$id: $text', ({ id, text }) => {
    const pieces = cutAtHoles(text).pieces
    const page = pages.find(({ letters }) => pieces.every((piece) => letters.includes(piece)))
    expect(page, 'no page of the replica shows it').toBeDefined()
    expect(page?.variant).toBe(id)
  })

  it.each(pages)(
    '$variant is recognised, with meaning in its markup or without',
    ({ variant, link, page }) => {
      for (const shape of SHAPES)
        expect(recognise(link, seenOf(page, shape), SETTLED)).toMatchObject({
          kind: 'denial',
          reading: { variant },
        })
    },
  )
})
