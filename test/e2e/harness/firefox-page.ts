import { writeFileSync } from 'node:fs'
import type { Browser, KeyInput, Page } from 'puppeteer-core'
import { readTree, settle } from './firefox-ax'
import { type BrowserWindow, bidi, contextOf } from './firefox-bidi'
import { ADDRESS, BOX, CLIPBOARD, EMULATE, ZOOM } from './firefox-scripts'
import { PointedBase } from './surface-base'
import type { AxNode, Box, Emulation, HarnessPage } from './types'

/** A tab of Firefox. */
export class FirefoxPage extends PointedBase implements HarnessPage {
  readonly context: string

  constructor(
    readonly browser: Browser,
    readonly window: BrowserWindow,
    readonly puppeteer: Page,
  ) {
    super()
    this.context = contextOf(puppeteer)
  }

  /** Raw navigation: Puppeteer's own never comes back from an extension page. */
  async goto(url: string): Promise<void> {
    await bidi(this.browser, 'browsingContext.navigate', { context: this.context, url, wait: 'complete' })
  }

  async url(): Promise<string> {
    return this.window.call(ADDRESS, this.context)
  }

  async reload(): Promise<void> {
    await bidi(this.browser, 'browsingContext.reload', { context: this.context, wait: 'complete' })
  }

  async toFront(): Promise<void> {
    await this.puppeteer.bringToFront()
  }

  async back(): Promise<void> {
    await bidi(this.browser, 'browsingContext.traverseHistory', { context: this.context, delta: -1 })
  }

  async forward(): Promise<void> {
    await bidi(this.browser, 'browsingContext.traverseHistory', { context: this.context, delta: 1 })
  }

  async evaluate<R>(expression: string): Promise<R> {
    return (await this.puppeteer.evaluate(expression)) as R
  }

  async tree(): Promise<AxNode> {
    return readTree(this.window, this.context)
  }

  async box(node: AxNode): Promise<Box> {
    type Found = Box & { viewWidth: number }
    const found = await this.window.call<Found | null>(BOX, this.context, node.handle, node.name)
    if (!found || found.width === 0) throw new Error(`The ${node.role} "${node.name}" has no box.`)
    const scale = (await this.evaluate<number>('innerWidth')) / found.viewWidth
    return {
      x: found.x * scale,
      y: found.y * scale,
      width: found.width * scale,
      height: found.height * scale,
    }
  }

  protected async clickAt(x: number, y: number): Promise<void> {
    await this.puppeteer.mouse.click(x, y)
    await settle(this.window, this.context)
  }

  async press(chord: string): Promise<void> {
    const keys = chord === ' ' ? [' '] : chord.split('+')
    const last = keys.pop() as KeyInput
    for (const key of keys) await this.puppeteer.keyboard.down(key as KeyInput)
    await this.puppeteer.keyboard.press(last)
    for (const key of keys.reverse()) await this.puppeteer.keyboard.up(key as KeyInput)
  }

  async type(text: string): Promise<void> {
    await this.puppeteer.keyboard.type(text)
  }

  async screenshot(file: string): Promise<void> {
    type Shot = { data: string }
    const { data } = await bidi<Shot>(this.browser, 'browsingContext.captureScreenshot', {
      context: this.context,
    })
    writeFileSync(file, Buffer.from(data, 'base64'))
  }

  async clipboard(): Promise<string> {
    return this.window.call(CLIPBOARD)
  }

  async emulate(emulation: Emulation): Promise<void> {
    await this.window.call(EMULATE, this.context, emulation)
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.setZoom(1)
    await this.puppeteer.setViewport({ width, height })
  }

  async setZoom(factor: number): Promise<void> {
    await this.window.call(ZOOM, this.context, 'fullZoom', factor)
  }

  async setTextSize(factor: number): Promise<void> {
    await this.window.call(ZOOM, this.context, 'textZoom', factor)
  }

  async exposeCard(): Promise<void> {
    type Node = { sharedId: string; value: { shadowRoot?: { sharedId: string } | null } }
    const target = { context: this.context }
    const { result: card } = await bidi<{ result: Partial<Node> }>(this.browser, 'script.evaluate', {
      expression: "document.querySelector('scopelight-card')",
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all' },
    })
    const root = card.value?.shadowRoot
    if (!root) throw new Error('There is no card to look into.')
    await bidi(this.browser, 'script.callFunction', {
      functionDeclaration:
        "(card, root) => void Object.defineProperty(card, 'shadowRoot', { value: root, configurable: true })",
      arguments: [{ sharedId: card.sharedId }, { sharedId: root.sharedId }],
      target,
      awaitPromise: false,
    })
  }

  async close(): Promise<void> {
    await this.puppeteer.close()
  }
}
