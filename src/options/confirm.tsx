import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { words } from '../ui/message'

interface ConfirmProps {
  /** The button that asks. */
  label: string
  question: string
  /** The button that does it. */
  yes: string
  onYes: () => void
  disabled?: boolean
}

/** A button whose deed is asked about first, in the browser's own dialog: Escape and the keyboard work as everywhere. */
export function Confirm({ label, question, yes, onYes, disabled = false }: ConfirmProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button
        type="button"
        class="button danger"
        disabled={disabled}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </button>
      <dialog ref={dialog} aria-label={label}>
        <p>{question}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {words('options_cancel')}
          </button>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              dialog.current?.close()
              onYes()
            }}
          >
            {yes}
          </button>
        </div>
      </dialog>
    </>
  )
}
