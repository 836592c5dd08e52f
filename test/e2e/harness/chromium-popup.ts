import { ChromiumTarget } from './chromium-target'

/** Keys that a popup is driven with; printable text goes through `type`. */
const KEYS: Record<string, { code: string; virtual: number; text?: string }> = {
  Tab: { code: 'Tab', virtual: 9 },
  Enter: { code: 'Enter', virtual: 13, text: '\r' },
  Escape: { code: 'Escape', virtual: 27 },
  ' ': { code: 'Space', virtual: 32, text: ' ' },
  ArrowLeft: { code: 'ArrowLeft', virtual: 37 },
  ArrowUp: { code: 'ArrowUp', virtual: 38 },
  ArrowRight: { code: 'ArrowRight', virtual: 39 },
  ArrowDown: { code: 'ArrowDown', virtual: 40 },
}

/** The real popup of the toolbar button. */
export class ChromiumPopup extends ChromiumTarget {
  async press(chord: string): Promise<void> {
    const shift = chord.startsWith('Shift+')
    const key = shift ? chord.slice('Shift+'.length) : chord
    const known = KEYS[key]
    if (!known)
      throw new Error(
        `The popup's keyboard does not know ${chord}; it knows ${Object.keys(KEYS).join(', ')}.`,
      )
    const event = { key, code: known.code, windowsVirtualKeyCode: known.virtual, modifiers: shift ? 8 : 0 }
    await this.send('Input.dispatchKeyEvent', {
      ...event,
      type: 'keyDown',
      ...(known.text && { text: known.text }),
    })
    await this.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
  }

  async close(): Promise<void> {
    await this.evaluate('setTimeout(() => close())')
  }
}
