import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { words } from '../ui/message'

export interface BoxProps {
  label: string
  /** What the box is set to from outside: a new object sets it, typing does not come back through here. */
  set: { text: string; focus?: boolean }
  onText: (text: string) => void
  /** Files are opened and dropped only where a file dialog does not close the surface. */
  files: boolean
}

/** Longer files are no link, list or config. */
const LONGEST_FILE = 4_000_000

/** The one box for everything. The text is the browser's own: it never waits for what is made of it. */
export function Box({ label, set, onText, files }: BoxProps): VNode {
  const area = useRef<HTMLTextAreaElement>(null)
  const frame = useRef(0)
  const [problem, setProblem] = useState(false)
  const put = (text: string) => {
    if (area.current) area.current.value = text
  }
  const first = useRef(set)
  // Before the person can have typed into it; what the box starts with is nothing to overwrite a key with.
  useLayoutEffect(() => {
    if (set !== first.current) put(set.text)
    if (set.focus) area.current?.focus()
  }, [set])
  // The document's own box has a name in English until the label is there.
  useLayoutEffect(() => area.current?.removeAttribute('lang'), [])
  useEffect(() => {
    // The document itself has the box: what was typed before the program came is there already.
    if (area.current?.value) onText(area.current.value)
    return () => cancelAnimationFrame(frame.current)
  }, [])
  // Several keys within a frame are one change.
  const read = () => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => onText(area.current?.value ?? ''))
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    setProblem(file.size > LONGEST_FILE)
    if (file.size > LONGEST_FILE) return
    const text = await file.text().catch(() => null)
    setProblem(text === null)
    if (text === null) return
    put(text)
    onText(text)
  }
  return (
    <div class="box">
      <label>
        <span>{label}</span>
        <textarea
          ref={area}
          rows={files ? 4 : 2}
          spellcheck={false}
          autocomplete="off"
          onInput={read}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            const file = event.dataTransfer?.files[0]
            if (!file) return
            event.preventDefault()
            void take(file)
          }}
        />
      </label>
      {files && (
        <label class="file">
          <span>{words('checker_file')}</span>
          <input
            type="file"
            onChange={(event) => {
              void take(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
        </label>
      )}
      {problem && <p role="status">{words('checker_file_problem')}</p>}
    </div>
  )
}
