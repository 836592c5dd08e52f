import { Component, createRef, type VNode } from 'preact'
import { words } from './message'

interface CopyProps {
  label: string
  /** Made when asked for: most texts are never copied. */
  text: () => string
  primary: boolean
}
type CopyState = { now: 'idle' | 'copied' | 'refused' }

/**
 * A button that puts a text into the clipboard; where the browser does not allow it, the text is shown, selected,
 * to be copied by hand.
 */
export class Copy extends Component<CopyProps, CopyState> {
  override state: CopyState = { now: 'idle' }
  readonly #box = createRef<HTMLTextAreaElement>()

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.props.text())
      this.setState({ now: 'copied' })
    } catch {
      this.setState({ now: 'refused' }, () => this.#box.current?.select())
    }
  }

  override render({ label, text, primary }: CopyProps, { now }: CopyState): VNode {
    return (
      <div class="copy">
        <button type="button" class={primary ? 'button primary' : 'button'} onClick={() => void this.#copy()}>
          {label}
        </button>
        <span class="muted" role="status">
          {now !== 'idle' && words(now === 'copied' ? 'ui_copied' : 'ui_copy_refused')}
        </span>
        {now === 'refused' && (
          <textarea ref={this.#box} readOnly rows={6} aria-label={label} value={text()} />
        )}
      </div>
    )
  }
}
