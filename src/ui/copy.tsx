import { Component, createRef, type VNode } from 'preact'
import { words } from './message'

/** A text to copy, at once or soon; nothing where nobody could make it. */
export type Copied = string | null | Promise<string | null | undefined>

interface CopyProps {
  label: string
  /** Made when asked for: most texts are never copied. */
  text: () => Copied
  primary: boolean
}
interface CopyState {
  /** Message id of how it went; '' before. */
  now: string
  /** What the browser did not let us copy. */
  text: string
}

/**
 * A button that puts a text into the clipboard; where the browser does not allow it, the text is shown, selected,
 * to be copied by hand.
 */
export class Copy extends Component<CopyProps, CopyState> {
  override state: CopyState = { now: '', text: '' }
  readonly #box = createRef<HTMLTextAreaElement>()

  async #copy(): Promise<void> {
    const text = await this.props.text()
    if (!text) return this.setState({ now: 'ui_copy_unreachable', text: '' })
    try {
      await navigator.clipboard.writeText(text)
      this.setState({ now: 'ui_copied', text: '' })
    } catch {
      this.setState({ now: 'ui_copy_refused', text }, () => this.#box.current?.select())
    }
  }

  override render({ label, primary }: CopyProps, { now, text }: CopyState): VNode {
    return (
      <div class="copy">
        <button type="button" class={primary ? 'button primary' : 'button'} onClick={() => void this.#copy()}>
          {label}
        </button>
        <span class="muted" role="status">
          {now && words(now)}
        </span>
        {text && <textarea ref={this.#box} readOnly rows={6} aria-label={label} value={text} />}
      </div>
    )
  }
}
