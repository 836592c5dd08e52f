import { writeFileSync } from 'node:fs'
import { type CdpAxNode, fromCdp } from './chromium-ax'
import { PointedBase } from './surface-base'
import type { AxNode, Box } from './types'

/** A CDP session, whoever holds it. */
export interface Cdp {
  send(method: string, params?: object): Promise<unknown>
}

/** A page or popup of Chromium, driven by CDP alone so that targets Playwright does not show can be driven too. */
export abstract class ChromiumTarget extends PointedBase {
  constructor(protected readonly cdp: Cdp) {
    super()
  }

  protected async send<R>(method: string, params: object = {}): Promise<R> {
    return (await this.cdp.send(method, params)) as R
  }

  async evaluate<R>(expression: string): Promise<R> {
    const { result, exceptionDetails } = await this.send<{
      result: { value?: R }
      exceptionDetails?: { text: string; exception?: { description?: string } }
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as R
  }

  async tree(): Promise<AxNode> {
    return fromCdp((await this.send<{ nodes: CdpAxNode[] }>('Accessibility.getFullAXTree')).nodes)
  }

  async box(node: AxNode): Promise<Box> {
    const which = { backendNodeId: Number(node.handle) }
    await this.send('DOM.scrollIntoViewIfNeeded', which)
    const { quads } = await this.send<{ quads: number[][] }>('DOM.getContentQuads', which)
    const [x = 0, y = 0, , , right = 0, bottom = 0] = quads[0] ?? []
    if (quads.length === 0) throw new Error(`The ${node.role} "${node.name}" has no box.`)
    return { x, y, width: right - x, height: bottom - y }
  }

  protected async clickAt(x: number, y: number): Promise<void> {
    const at = { x, y, button: 'left', clickCount: 1 }
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved' })
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' })
    await this.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' })
  }

  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text })
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' })
    writeFileSync(file, Buffer.from(data, 'base64'))
  }
}
