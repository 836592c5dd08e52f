import type { VNode } from 'preact'

interface TickProps {
  text: string
  on: boolean
  onChange: (on: boolean) => void
  disabled?: boolean
}

/** A box to tick, with its text. */
export function Tick({ text, on, onChange, disabled = false }: TickProps): VNode {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{text}</span>
    </label>
  )
}

interface RadioProps {
  /** The same for all answers to one question. */
  name: string
  text: string
  on: boolean
  onPick: () => void
}

/** One of several answers. */
export function Radio({ name, text, on, onPick }: RadioProps): VNode {
  return (
    <label class="tick">
      <input type="radio" name={name} checked={on} onChange={onPick} />
      <span>{text}</span>
    </label>
  )
}
