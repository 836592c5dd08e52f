import { atMost, type Figure, figure } from '../figure'
import { type Browsers, inPage, REFUSED_AFTER_CONSENT } from './browsers'

/** Watching ends after fifteen seconds in which nothing changed and nobody did anything; a beat later, ms. */
const SILENCE = 16_600
const FRAMES = 300

/**
 * A page on which nothing happens is watched no more: a refusal that a script then puts there is not seen, until the
 * person does anything at all.
 */
export async function rest({ where, browser, goto }: Browsers): Promise<Figure[]> {
  const page = await browser.newPage()
  await goto(page, REFUSED_AFTER_CONSENT, 'extension')
  const { looked, woken } = await inPage<{ looked: number; woken: number }>(
    page,
    `await sleep(${SILENCE})
    go()
    await sleep(1000)
    const looked = Number(cardThere())
    const begin = performance.now()
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    return { looked, woken: (await paintedWhen(cardThere)) - begin }`,
  )
  await page.close()
  return [
    figure({ where, what: 'looks after 16 s of silence', unit: '' }, [looked], null, atMost(0)),
    figure({ where, what: 'click after that → card painted', unit: 'ms' }, [woken], null, atMost(FRAMES)),
  ]
}
