import { writeFileSync } from 'node:fs'
import { readTree, settle } from './firefox-ax'
import type { BrowserWindow } from './firefox-bidi'
import { POPUP_ACT, POPUP_CLOSE, POPUP_KEYS, POPUP_PICTURE } from './firefox-scripts'
import { SurfaceBase } from './surface-base'
import type { AxNode, Name } from './types'

/** The real popup of the toolbar button, or the real sidebar. BiDi knows neither: the browser's window drives them. */
export class FirefoxPopup extends SurfaceBase {
  constructor(
    private readonly window: BrowserWindow,
    private readonly context: 'popup' | 'sidebar' = 'popup',
  ) {
    super()
  }

  async tree(): Promise<AxNode> {
    return readTree(this.window, this.context)
  }

  /** The default action of assistive technology: a trusted click. */
  async click(role: string, name: Name): Promise<void> {
    // The program takes over what the document holds: what was found just before then stands elsewhere in the tree.
    let acted = false
    for (let tries = 0; !acted && tries < 3; tries++) {
      const node = await this.waitFor(role, name)
      acted = await this.window.call<boolean>(POPUP_ACT, this.context, node.handle, node.name)
    }
    if (!acted) throw new Error(`The ${role} "${name}" went each time before it was clicked.`)
    await settle(this.window, this.context)
  }

  async press(chord: string): Promise<void> {
    const keys = chord === ' ' ? [' '] : chord.split('+')
    await this.window.call(POPUP_KEYS, this.context, keys.slice(-1), keys.slice(0, -1))
  }

  async type(text: string): Promise<void> {
    await this.window.call(POPUP_KEYS, this.context, [...text], [])
  }

  async screenshot(file: string): Promise<void> {
    const picture = await this.window.call<string>(POPUP_PICTURE, this.context)
    writeFileSync(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'))
  }

  async close(): Promise<void> {
    await this.window.call(POPUP_CLOSE, this.context)
  }
}
