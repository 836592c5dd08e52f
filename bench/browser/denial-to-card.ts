import { above, atMost, type Figure, figure, inTurns } from '../figure'
import { type Browsers, inPage, REFUSAL } from './browsers'

const ROUNDS = 9
const PROBED = 5
/** Two frames at sixty a second. */
const TWO_FRAMES = 33.4
const LONG_TASK = 50

/** What one showing of a refusal found. */
interface Shown {
  ms: number
  /** How far any box of the page was moved by the card. */
  moved: number
  /** Longest time in which the page could do nothing else. */
  stall: number
}

/**
 * From the call that puts a refusal into the page to the frame in which the card is painted, beside the same page
 * that appends an empty card of its own from an observer, without any extension.
 */
export async function denialToCard({ where, browser, goto }: Browsers): Promise<Figure[]> {
  const page = await browser.newPage()
  const show = async (on: 'extension' | 'none', probing: boolean) => {
    await goto(page, REFUSAL, on)
    const there = on === 'none' ? NATIVE : 'const there = cardThere;'
    return inPage<Shown>(page, `${there} const probing = ${probing}; ${SHOW}`)
  }
  await show('extension', false)
  const timed = await inTurns(
    ROUNDS,
    () => show('extension', false),
    () => show('none', false),
  )
  // To probe for stalls keeps the page busy: those runs time nothing else.
  const probed = await inTurns(
    PROBED,
    () => show('extension', true),
    () => show('none', true),
  )
  await page.close()
  const least = (runs: readonly Shown[], pick: (shown: Shown) => number) => ({
    what: 'an empty native card',
    runs: runs.map(pick),
  })
  return [
    figure(
      { where, what: 'refusal → card painted', unit: 'ms' },
      timed.measured.map(({ ms }) => ms),
      least(timed.baseline, ({ ms }) => ms),
      above(TWO_FRAMES, '≤ baseline + 2 frames'),
    ),
    figure(
      { where, what: 'longest stall until then', unit: 'ms' },
      probed.measured.map(({ stall }) => stall),
      least(probed.baseline, ({ stall }) => stall),
      atMost(LONG_TASK),
    ),
    figure(
      { where, what: 'layout shift by the card', unit: 'px' },
      timed.measured.map(({ moved }) => moved),
      least(timed.baseline, ({ moved }) => moved),
      atMost(0),
    ),
  ]
}

const NATIVE = `
  const there = () => document.querySelector('native-card') !== null
  new MutationObserver((_, observer) => {
    observer.disconnect()
    const card = document.createElement('native-card')
    card.style.cssText = 'position:fixed;top:80px;right:16px;width:360px;height:300px;background:#fff;contain:content'
    document.body.append(card)
  }).observe(document.getElementById('replica-root'), { childList: true, subtree: true })
`

const SHOW = `
  await sleep(400)
  const boxes = () => [...document.body.querySelectorAll('*')].filter((one) => !/card$/.test(one.localName)).flatMap((one) => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return [x, y, width, height]
  })
  let going = probing, stall = 0
  const probe = async () => {
    for (let last = performance.now(); going; ) {
      await message()
      const now = performance.now()
      stall = Math.max(stall, now - last)
      last = now
    }
  }
  await painted()
  probe()
  const begin = performance.now()
  go()
  const before = boxes()
  const end = await paintedWhen(there)
  going = false
  const after = boxes()
  return { ms: end - begin, moved: Math.max(...before.map((value, at) => Math.abs(value - after[at]))), stall }
`
