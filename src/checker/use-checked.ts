import { useEffect, useMemo, useState } from 'preact/hooks'
import { beside } from './beside'
import { type Ask, type Checked, check } from './check'

/** Longest input that is read between a key and the next frame; longer ones are read beside the page. */
const AT_ONCE = 6000
/** A long input that is still being typed into is read once the person stops, milliseconds. */
const PAUSE = 150

/**
 * The checker's answer to a question, kept up to date. Short inputs are answered within the render, long ones by a
 * worker, so that the surface never stands still.
 * @returns null while a long input is being read, or when there is none
 */
export function useChecked(ask: Ask): Checked | null {
  const { input, account, answers, page } = ask
  const empty = input.trim() === ''
  const short = input.length <= AT_ONCE
  const now = useMemo(() => (short && !empty ? check(ask) : null), [input, account, answers, page])
  const [late, setLate] = useState<{ ask: Ask; checked: Checked } | null>(null)
  useEffect(() => {
    if (short || empty) return
    return beside({
      order: { ask },
      pause: PAUSE,
      instead: () => check(ask),
      done: (checked) => setLate({ ask, checked }),
    })
  }, [input, account, answers, page])
  if (short) return now
  return late?.ask.input === input && late.ask.account === account && late.ask.answers === answers
    ? late.checked
    : null
}
