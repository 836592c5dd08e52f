import type { HarnessPage } from '../../test/e2e/harness/types'
import { above, atMost, atMostOrSlow, type Figure, figure, inTurns } from '../figure'
import { installLink } from '../programs/links.mjs'
import type { Browsers } from './browsers'

const ROUNDS = 9
const KEYS = 9
const SCOPES = 100
const FIRST_PAINT = 100
/** One frame at 60 Hz, ms. */
const FRAME = 16.7

/** What stands in each page as soon as its program runs. */
const SURFACES = [
  { name: 'popup', path: 'src/popup/index.html', alive: `document.querySelector('.settings button')` },
  { name: 'side panel', path: 'src/sidepanel/index.html', alive: `document.querySelector('main button')` },
]

/** The documents of popup and panel in a tab, beside an empty page of an empty extension with a box that echoes. */
export async function popup({ where, browser }: Browsers): Promise<Figure[]> {
  const least = `${browser.besideOrigins[0]}/empty.html`
  const figures: Figure[] = []
  for (const { name, path, alive } of SURFACES) {
    const program: number[] = []
    const openings = await inTurns(
      ROUNDS,
      async () => {
        const { paint, ready } = await opening(browser.newPage(), `${browser.extensionOrigin}/${path}`, alive)
        program.push(ready)
        return paint
      },
      async () => (await opening(browser.newPage(), least, 'true')).paint,
    )
    const beside = { what: 'an empty page', runs: openings.baseline }
    figures.push(
      figure(
        { where, what: `${name}, first paint`, unit: 'ms' },
        openings.measured,
        beside,
        atMostOrSlow(FIRST_PAINT, 'the empty page'),
      ),
      figure({ where, what: `${name}, its program is there`, unit: 'ms' }, program, beside, null),
    )
  }
  const asked = (await browser.problems()).filter(({ kind }) => kind === 'stray-request')
  figures.push(
    figure(
      { where, what: 'requests of popup and side panel to the network', unit: '' },
      [asked.length],
      null,
      atMost(0),
    ),
  )
  const own = `${browser.extensionOrigin}/src/popup/index.html`
  const keys = {
    measured: await keystrokes(browser.newPage(), own),
    baseline: await keystrokes(browser.newPage(), least),
  }
  figures.push(
    figure(
      { where, what: 'key in the popup → result painted', unit: 'ms' },
      keys.measured,
      { what: 'a box that echoes', runs: keys.baseline },
      above(FRAME),
    ),
  )
  return figures
}

/** Ms from navigation to the first paint of content, and until `alive` holds (looked at every frame or so). */
async function opening(
  opened: Promise<HarnessPage>,
  address: string,
  alive: string,
): Promise<{ paint: number; ready: number }> {
  const page = await opened
  await page.goto(address)
  const first = `performance.getEntriesByName('first-contentful-paint')[0]`
  await waitFor(page, first)
  await waitFor(page, alive)
  const ready = await page.evaluate<number>('performance.now()')
  const paint = await page.evaluate<number>(`${first}.startTime`)
  await page.close()
  return { paint, ready }
}

/** Waits for something in the page to be there. Throws after ten seconds. */
async function waitFor(page: HarnessPage, there: string): Promise<void> {
  const found = await page.evaluate<boolean>(`(async () => {
    for (const end = performance.now() + 10000; performance.now() < end; ) {
      if (${there}) return true
      await new Promise((done) => setTimeout(done, 20))
    }
    return false
  })()`)
  if (!found) throw new Error(`Waited in vain for ${there}`)
}

/** Ms from each key's event to the frame in which the page has answered it. A link of 100 scopes stands in the box. */
async function keystrokes(opened: Promise<HarnessPage>, address: string): Promise<number[]> {
  const page = await opened
  await page.goto(address)
  await waitFor(page, `document.querySelector('.settings button, output')`)
  await page.evaluate(`(${LISTEN})(${JSON.stringify(installLink(SCOPES, 1))})`)
  for (let key = 1; key <= KEYS; key++) {
    await page.type('x')
    await waitFor(page, `times.length >= ${key}`)
  }
  const times = await page.evaluate<number[]>('times')
  await page.close()
  return times
}

const LISTEN = `async (link) => {
  window.times = []
  const box = document.querySelector('textarea')
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, link)
  box.dispatchEvent(new Event('input', { bubbles: true }))
  await new Promise((done) => setTimeout(done, 200))
  box.focus()
  box.setSelectionRange(link.length, link.length)
  let typed = 0
  box.addEventListener('input', ({ timeStamp }) => { typed = timeStamp }, true)
  new MutationObserver(() => {
    if (!typed) return
    const begin = typed
    typed = 0
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => { port1.close(); times.push(performance.now() - begin) }
      port2.postMessage(null)
    })
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
}`
