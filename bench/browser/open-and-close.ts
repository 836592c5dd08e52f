import { above, type Figure, figure } from '../figure'
import { type Browsers, inPage, REFUSAL, type With } from './browsers'
import { heapBytes } from './engine'

const WARM = 100
const CYCLES = 200
const KB = 1024
/** What a heap may differ by between two looks without anything being kept, kB. */
const BREATH = 150

/** Memory of a page's process after 200 refusals came and went, beside the same page without the extension. */
export async function openAndClose({ where, browser, goto }: Browsers): Promise<Figure[]> {
  const grown = async (on: With) => {
    const page = await browser.newPage()
    await goto(page, REFUSAL, on)
    const cycles = (count: number) =>
      inPage<null>(page, `const count = ${count}, carded = ${on === 'extension'}; ${OPEN_AND_CLOSE}`)
    await cycles(WARM)
    // The first look clears away what earlier pages of the process left behind.
    await heapBytes(page)
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
      above(BREATH, 'flat'),
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
