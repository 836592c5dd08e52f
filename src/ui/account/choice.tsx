import type { VNode } from 'preact'
import { words } from '../message'

interface ChoiceProps<T extends string> {
  label: string
  /** null = not known. */
  value: T | null
  options: readonly { value: T; text: string }[]
  onChange: (value: T | null) => void
  /** What "not known" is called here. */
  none?: string
}

/** One thing that may be known or not, as a labelled list. */
export function Choice<T extends string>({ label, value, options, onChange, none }: ChoiceProps<T>): VNode {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(options.find((one) => one.value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{none ?? words('account_unknown')}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A yes, a no, or not known. */
export function YesNo({
  label,
  value,
  onChange,
}: {
  label: string
  value: boolean | undefined
  onChange: (value: boolean | null) => void
}): VNode {
  return (
    <Choice
      label={label}
      value={value === undefined ? null : value ? 'yes' : 'no'}
      options={[
        { value: 'yes', text: words('answer_yes') },
        { value: 'no', text: words('answer_no') },
      ]}
      onChange={(answer) => onChange(answer === null ? null : answer === 'yes')}
    />
  )
}
