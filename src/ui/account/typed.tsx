import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface TypedProps {
  label: string
  value: string
  /** Called once typing ends: Enter, focus elsewhere, or the page is left. */
  onChange: (value: string) => void
  longest: number
  /** What is wrong with a text, in one sentence; null when it will do. Nothing is saved, and nothing typed lost, until then. */
  check?: (value: string) => string | null
}

/** A line of text that saves itself. What is being typed is never overwritten by a change from another window. */
export function Typed({ label, value, onChange, longest, check }: TypedProps): VNode {
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : (check?.(draft) ?? null)
  const finish = useRef(() => {})
  finish.current = () => {
    if (draft === null || problem) return
    setDraft(null)
    if (draft.trim() !== value) onChange(draft.trim())
  }
  // A popup closes, and a page is left, without the field ever losing the focus.
  useEffect(() => {
    const now = () => finish.current()
    addEventListener('pagehide', now)
    return () => {
      removeEventListener('pagehide', now)
      now()
    }
  }, [])
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        maxLength={longest}
        autocomplete="off"
        spellcheck={false}
        value={draft ?? value}
        aria-invalid={problem !== null}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={() => finish.current()}
        onKeyDown={({ key }) => key === 'Enter' && finish.current()}
      />
      {problem && (
        <span class="problem" role="alert">
          {problem}
        </span>
      )}
    </label>
  )
}
