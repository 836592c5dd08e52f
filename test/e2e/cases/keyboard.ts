import type { HarnessPage } from '../harness/browser'

/** Something that has the focus. */
export interface Focus {
  /** Its accessible name as the markup gives it: label, else text. */
  name: string
  tag: string
  /** Width of the ring drawn around it, CSS pixels; 0 = none. */
  ring: number
  /** It stands in the window, and nothing stands over it. */
  seen: boolean
}

/** Scripts for a page whose card, if any, is exposed. */
const TOOLS = `
  const named = (one) => (one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent ?? '').replace(/\\s+/g, ' ').trim()
  const focused = () => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at
  }
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])
  const isStop = (one) => one.matches('button, a[href], input, select, textarea, summary, [tabindex="0"]')
    && !one.matches(':disabled, [tabindex="-1"]') && one.getClientRects().length > 0
    && !(one.type === 'radio' && !one.checked)
`

const FOCUS = `(() => {
  ${TOOLS}
  const at = focused()
  if (at === document.body || at === null) return null
  const { outlineStyle, outlineWidth } = getComputedStyle(at)
  const { x, y, width, height } = at.getBoundingClientRect()
  const hit = at.getRootNode().elementFromPoint(x + width / 2, y + Math.min(height, innerHeight) / 2)
  return {
    name: named(at),
    tag: at.localName,
    ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    seen: hit !== null && (at.contains(hit) || hit.contains(at)),
  }
})()`

/** What has the focus now; null = nothing, the keyboard would begin at the top. */
export function focusOf(page: HarnessPage): Promise<Focus | null> {
  return page.evaluate<Focus | null>(FOCUS)
}

/** Names of everything the Tab key has to stop at, in reading order. */
function stopsOf(page: HarnessPage): Promise<string[]> {
  return page.evaluate(`(() => {
    ${TOOLS}
    return all(document).filter(isStop).map(named)
  })()`)
}

const TO_TOP = `(() => {
  const { body } = document
  body.tabIndex = -1
  body.focus()
  body.removeAttribute('tabindex')
  scrollTo(0, 0)
})()`
/** Puts the keyboard to the top of the page, wherever it was. */
export const toTop = (page: HarnessPage) => page.evaluate(TO_TOP)

/** What scrolls and holds nothing to stop at is a stop of its own, in one browser or both. */
const SCROLLERS = ['div', 'main', 'html', 'ol', 'ul', 'pre']
const isControl = ({ tag }: Focus) => !SCROLLERS.includes(tag)

/**
 * Goes down a page by the Tab key, from its top.
 * @param most so many controls: the browser's own, which come after the last, keep the keyboard in Firefox
 * @returns every stop, in order
 */
async function walkByTab(page: HarnessPage, most: number): Promise<Focus[]> {
  await toTop(page)
  const stops: Focus[] = []
  for (let presses = 0; stops.filter(isControl).length < most && presses < most + 20; presses++) {
    await page.press('Tab')
    const at = await focusOf(page)
    if (!at) break
    stops.push(at)
  }
  return stops
}

/**
 * What is wrong with the way of the Tab key through a page, a line each: stops without a ring, out of sight, or out of the
 * order in which the page is read.
 */
export async function strayStops(page: HarnessPage): Promise<string[]> {
  const stops = await stopsOf(page)
  if (stops.length < 2) throw new Error(`There is nothing to stop at: ${stops.join()}.`)
  const walked = await walkByTab(page, stops.length)
  const order = walked.filter(isControl).map(({ name }) => name)
  return [
    ...walked.filter(({ ring }) => ring < 2).map(({ tag, name }) => `no ring: ${tag} ${name}`),
    ...walked
      .filter((at) => isControl(at) && !at.seen)
      .map(({ tag, name }) => `out of sight: ${tag} ${name}`),
    ...(JSON.stringify(order) === JSON.stringify(stops)
      ? []
      : [`order: ${order.join(' | ')}, not ${stops.join(' | ')}`]),
  ]
}
