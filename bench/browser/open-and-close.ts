import { atMost, type Figure, figure } from '../figure'
import { type Browsers, inPage, REFUSAL, type With } from './browsers'
import { heapBytes } from './engine'

/** Cards until the browser has compiled what it is going to. */
const WARM = 50
const CYCLES = 200
const KB = 1024
/**
 * What a heap may grow by, kB: 2 a cycle. A card that is kept weighs some 170; what browsers keep of the scripts
 * themselves (what they compiled and counted) grows ever more slowly, by 230 in 1,600 cycles.
 */
const BREATH = 2 * CYCLES

/** Memory of a page's process after 200 refusals came and went, beside the same page without the extension. */
export async function openAndClose({ where, browser, goto }: Browsers): Promise<Figure[]> {
  const grown = async (on: With) => {
    const page = await browser.newPage()
    await goto(page, REFUSAL, on)
    const cycles = (count: number) =>
      inPage<null>(page, `const count = ${count}, carded = ${on === 'extension'}; ${OPEN_AND_CLOSE}`)
    // A page without cards has nothing to warm up.
    await cycles(on === 'extension' ? WARM : 1)
    const before = await heapBytes(page)
    await cycles(CYCLES)
    const bytes = (await heapBytes(page)) - before
    await page.close()
    return bytes / KB
  }
  const baseline = await grown('none')
  return [
    figure(
      { where, what: `heap grown by ${CYCLES} cards opened and closed`, unit: 'kB' },
      [await grown('extension')],
      { what: 'no extension', runs: [baseline] },
      atMost(BREATH),
    ),
  ]
}

const OPEN_AND_CLOSE = `
  await sleep(300)
  const root = document.getElementById('replica-root')
  if (!window.refused) {
    go()
    window.refused = [...root.childNodes]
  }
  const wait = (there) => carded ? paintedWhen(() => cardThere() === there) : painted()
  await wait(true)
  for (let cycle = 0; cycle < count; cycle++) {
    root.replaceChildren('Working')
    await wait(false)
    root.replaceChildren(...window.refused)
    await wait(true)
  }
  return null
`
