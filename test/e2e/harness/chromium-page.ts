import type { Page } from 'playwright-core'
import { type Cdp, ChromiumTarget } from './chromium-target'
import type { Emulation, HarnessPage } from './types'

/** On the card's element: makes its root be seen. */
const EXPOSE = `function (root) {
  Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true })
}`

/** A page that comes out of the back/forward cache loads nothing. */
const ARRIVED = { waitUntil: 'commit' } as const

/** A tab of Chromium. */
export class ChromiumPage extends ChromiumTarget implements HarnessPage {
  #size = { width: 1100, height: 700 }

  constructor(
    cdp: Cdp,
    /** Playwright's own page, for what only it can do (axe, routes). */
    readonly playwright: Page,
  ) {
    super(cdp)
  }

  async goto(url: string): Promise<void> {
    await this.playwright.goto(url)
  }

  async url(): Promise<string> {
    return this.playwright.url()
  }

  async reload(): Promise<void> {
    await this.playwright.reload()
  }

  async toFront(): Promise<void> {
    await this.playwright.bringToFront()
  }

  async back(): Promise<void> {
    await this.playwright.goBack(ARRIVED)
  }

  async forward(): Promise<void> {
    await this.playwright.goForward(ARRIVED)
  }

  async press(key: string): Promise<void> {
    await this.playwright.keyboard.press(key)
  }

  /** Reading asks for a permission, which is given back at once: writing has to do without. */
  async clipboard(): Promise<string> {
    const context = this.playwright.context()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const text = await this.evaluate<string>('navigator.clipboard.readText()')
    await context.clearPermissions()
    return text
  }

  async exposeCard(): Promise<void> {
    type Node = { nodeName: string; backendNodeId: number; children?: Node[]; shadowRoots?: Node[] }
    const { root } = await this.send<{ root: Node }>('DOM.getDocument', { depth: -1, pierce: true })
    const find = (node: Node): Node | undefined =>
      node.nodeName === 'SCOPELIGHT-CARD' ? node : node.children?.map(find).find(Boolean)
    const card = find(root)
    const [inside] = card?.shadowRoots ?? []
    if (!card || !inside) throw new Error('There is no card to look into.')
    const object = async ({ backendNodeId }: Node) =>
      (await this.send<{ object: { objectId: string } }>('DOM.resolveNode', { backendNodeId })).object
        .objectId
    await this.send('Runtime.callFunctionOn', {
      objectId: await object(card),
      functionDeclaration: EXPOSE,
      arguments: [{ objectId: await object(inside) }],
    })
  }

  async close(): Promise<void> {
    await this.playwright.close()
  }

  async emulate({ colorScheme, reducedMotion, forcedColors }: Emulation): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
      { name: 'forced-colors', value: forcedColors ? 'active' : '' },
    ]
    await this.send('Emulation.setEmulatedMedia', { features })
  }

  async setViewport(width: number, height: number): Promise<void> {
    this.#size = { width, height }
    await this.setZoom(1)
  }

  async setZoom(factor: number): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(this.#size.width / factor),
      height: Math.round(this.#size.height / factor),
      deviceScaleFactor: factor,
      mobile: false,
    })
  }

  async setTextSize(factor: number): Promise<void> {
    await this.send('Page.setFontSizes', { fontSizes: { standard: 16 * factor, fixed: 13 * factor } })
  }
}
