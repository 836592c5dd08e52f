import type { HarnessPage } from '../../test/e2e/harness/types'
import { above, atMost, type Figure, figure, inTurns } from '../figure'
import { installLink } from '../programs/links.mjs'
import type { Browsers } from './browsers'

const ROUNDS = 9
const KEYS = 9
const FIRST_PAINT = 100
/** A step that a person feels, ms. */
const FELT = 50

/** The popup's document in a tab, beside an empty page of an empty extension with a box that echoes. */
export async function popup({ where, browser }: Browsers): Promise<Figure[]> {
  const own = `${browser.extensionOrigin}/src/popup/index.html`
  const least = `${browser.besideOrigins[0]}/empty.html`
  const openings = await inTurns(
    ROUNDS,
    () => firstPaint(browser.newPage(), own),
    () => firstPaint(browser.newPage(), least),
  )
  const keys = {
    measured: await keystrokes(browser.newPage(), own),
    baseline: await keystrokes(browser.newPage(), least),
  }
  return [
    figure(
      { where, what: 'popup, first paint', unit: 'ms' },
      openings.measured,
      { what: 'an empty page', runs: openings.baseline },
      atMost(FIRST_PAINT),
    ),
    figure(
      { where, what: 'key in the popup → result painted', unit: 'ms' },
      keys.measured,
      { what: 'a box that echoes', runs: keys.baseline },
      above(FELT),
    ),
  ]
}

async function firstPaint(opened: Promise<HarnessPage>, address: string): Promise<number> {
  const page = await opened
  await page.goto(address)
  const paint = `performance.getEntriesByName('first-contentful-paint')[0]`
  await waitFor(page, paint)
  const time = await page.evaluate<number>(`${paint}.startTime`)
  await page.close()
  return time
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

/** Ms from each key's event to the frame in which the page has answered it. A link of 30 scopes stands in the box. */
async function keystrokes(opened: Promise<HarnessPage>, address: string): Promise<number[]> {
  const page = await opened
  await page.goto(address)
  await waitFor(page, `document.querySelector('textarea')`)
  await page.evaluate(`(${LISTEN})(${JSON.stringify(installLink(30, 1))})`)
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
