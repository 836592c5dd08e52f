import { atMost, type Figure, figure } from '../figure'
import { type Browsers, CONSENT, inPage, type With } from './browsers'
import { countWork } from './engine'

const ROUNDS = 5
/** Every kind of waiting for a settled page is over by then, ms. */
const WATCHED = 1600
const LONG_TASK = 50

interface Seen {
  /** Processor time of the page from its address on, ms. */
  work: number
  /** Elements and attributes of the document, and changes to it after its load. */
  writes: number
  stall: number
}

/** What a matching page that is no refusal costs: beside an empty content script, and beside no extension at all. */
export async function quietPage({ where, browser, goto }: Browsers): Promise<Figure[]> {
  const visit = async (on: With): Promise<Seen> => {
    const page = await browser.newPage()
    const worked = await countWork(page)
    await goto(page, CONSENT, on)
    const seen = await inPage<Omit<Seen, 'work'>>(page, `const watched = ${WATCHED}; ${WATCH}`)
    const work = await worked()
    await page.close()
    return { ...seen, work }
  }
  // Keeps the process of these pages alive: to start one costs more than any page.
  const kept = await browser.newPage()
  await goto(kept, CONSENT, 'none')
  const kinds: With[] = ['extension', 'empty', 'none']
  const runs: Record<With, Seen[]> = { extension: [], empty: [], none: [] }
  for (const on of kinds) await visit(on)
  for (let round = 0; round < ROUNDS; round++)
    for (let at = 0; at < kinds.length; at++) {
      const on = kinds[(at + round) % kinds.length] ?? 'none'
      runs[on].push(await visit(on))
    }
  await kept.close()
  const pick = (on: With, of: keyof Seen) => runs[on].map((seen) => seen[of])
  return [
    figure(
      { where, what: 'page that is no refusal: processor time', unit: 'ms' },
      pick('extension', 'work'),
      { what: 'an empty content script', runs: pick('empty', 'work') },
      null,
    ),
    figure(
      { where, what: 'the same, beside no extension', unit: 'ms' },
      pick('extension', 'work'),
      { what: 'no extension', runs: pick('none', 'work') },
      null,
    ),
    figure(
      { where, what: 'page that is no refusal: longest stall', unit: 'ms' },
      pick('extension', 'stall'),
      { what: 'no extension', runs: pick('none', 'stall') },
      atMost(LONG_TASK),
    ),
    figure(
      { where, what: 'page that is no refusal: changes to its DOM', unit: '' },
      pick('extension', 'writes').map((writes, round) => writes - (pick('none', 'writes')[round] ?? 0)),
      null,
      atMost(0),
    ),
  ]
}

/** A short sleep again and again: how late it ends tells how long something else had the page. */
const WATCH = `
  let changes = 0, stall = 0
  const long = (list) => list.getEntries().forEach(({ duration }) => { stall = Math.max(stall, duration) })
  if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
    new PerformanceObserver(long).observe({ type: 'longtask', buffered: true })
  new MutationObserver((all) => { changes += all.length }).observe(document,
    { childList: true, subtree: true, attributes: true, characterData: true })
  const end = performance.now() + watched
  for (let last = performance.now(); last < end; ) {
    await sleep(4)
    const now = performance.now()
    stall = Math.max(stall, now - last - 4)
    last = now
  }
  const all = [...document.querySelectorAll('*')]
  return { stall, writes: changes + all.length + all.reduce((sum, one) => sum + one.attributes.length, 0) }
`
