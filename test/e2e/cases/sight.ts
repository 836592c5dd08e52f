import type { HarnessPage } from '../harness/browser'

const ALL = `const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])])`

/** Room that browsers take for the arrow of a list, CSS pixels. */
const ARROW = 18

/** What stands out at the side of the window or is cut off, a line each: below a selector, shadow roots included. */
export function cutOff(page: HarnessPage, selector: string): Promise<string[]> {
  return page.evaluate(`(() => {
    ${ALL}
    const top = document.querySelector(${JSON.stringify(selector)})
    const told = (one) => one.localName + '.' + one.className + ': ' + (one.textContent ?? '').slice(0, 60)
    const ours = [top, ...all(top), ...(top.shadowRoot ? all(top.shadowRoot) : [])]
      .filter((one) => one.getClientRects().length > 0 && !one.matches('.unseen, .unseen *, option, svg, svg *'))
    // Around the card the page is HubSpot's.
    const wide = top === document.body ? document.documentElement.scrollWidth - document.documentElement.clientWidth : 0
    return [
      ...(wide > 0 ? ['the page scrolls sideways by ' + wide] : []),
      ...ours.filter((one) => {
        const { left, right } = one.getBoundingClientRect()
        return left < -1 || right > innerWidth + 1
      }).map((one) => 'outside: ' + told(one)),
      ...ours.filter((one) => {
        const { overflowX, display } = getComputedStyle(one)
        return overflowX !== 'visible' && display !== 'inline' && !one.matches('input, select') && one.scrollWidth > one.clientWidth + 1
      }).map((one) => 'scrolls or is cut: ' + told(one)),
      ...ours.filter((one) => {
        const { overflowX, display } = getComputedStyle(one)
        const says = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')
        return says && overflowX === 'visible' && display !== 'inline' && one.scrollWidth > one.clientWidth + 1
      }).map((one) => 'stands out of its box: ' + told(one)),
    ]
  })()`)
}

/** Words that break over two lines for want of room, a line each. Scope names, addresses and code may. */
export function brokenWords(page: HarnessPage): Promise<string[]> {
  return page.evaluate(`(() => {
    ${ALL}
    const texts = all(document)
      .filter((one) => !one.matches('code, pre, a, bdi, textarea, option, style, script, .unseen'))
      .flatMap((one) => [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
    return texts.flatMap((node) => {
      const range = document.createRange()
      return [...node.data.matchAll(/[\\p{Script=Latin}\\p{M}]+/gu)].filter(({ 0: word, index }) => {
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
      }).map(({ 0: word }) => word + ' in: ' + node.data.slice(0, 60))
    })
  })()`)
}

/** Lists to choose from whose choice is not seen to its end, a line each. */
export function choicesCut(page: HarnessPage): Promise<string[]> {
  return page.evaluate(`(() => {
    const pen = document.createElement('canvas').getContext('2d')
    return [...document.querySelectorAll('select')].filter((one) => one.getClientRects().length > 0).filter((one) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(one)
      pen.font = font
      const room = one.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - ${ARROW}
      return pen.measureText(one.selectedOptions[0]?.text ?? '').width > room
    }).map((one) => one.selectedOptions[0].text)
  })()`)
}

/** Everything that moves by itself or takes time to change, a line each. */
export function moving(page: HarnessPage): Promise<string[]> {
  return page.evaluate(`(() => {
    ${ALL}
    return all(document).filter((one) => !one.matches('head, head *')).filter((one) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one)
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s') || scrollBehavior !== 'auto'
    }).map((one) => one.localName + '.' + one.className)
  })()`)
}

/** Text on extension pages of this many times the usual size: browsers scale what is sized in em. */
export const enlarge = (page: HarnessPage, factor: number) =>
  page.evaluate(`document.documentElement.style.fontSize = '${100 * factor}%'`)
