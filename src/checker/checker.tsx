import type { VNode } from 'preact'
import { useCallback, useRef, useState } from 'preact/hooks'
import { words } from '../ui/message'
import { Box, type BoxProps } from './box'
import type { Ports } from './ports'
import { useLoaded } from './use-loaded'

interface CheckerProps {
  /** Loads what the surface has to give: the box is there before it. */
  ports: () => Promise<Ports>
  /** Whether files can be opened: a file dialog closes a popup. */
  files: boolean
}

/**
 * The scope checker: one box, the verdict for one account, and tabs. Popup, tab and side panel mount the same. The box
 * is painted first and can be typed into; the rest of the program follows.
 */
export function Checker({ ports, files }: CheckerProps): VNode {
  const [set, setBox] = useState<BoxProps['set']>({ text: '' })
  const [text, setText] = useState('')
  const typed = useRef(false)
  const put = useCallback((next: string, focus = false) => {
    setBox({ text: next, focus })
    setText(next)
  }, [])
  const rest = useLoaded(async () => {
    const [{ Inside }, given] = await Promise.all([import('./inside'), ports()])
    return { Inside, given }
  })
  const onText = (next: string) => {
    typed.current = true
    setText(next)
  }
  return (
    <>
      <h1 class="unseen">{words('card_brand')}</h1>
      <Box label={words('popup_box')} set={set} onText={onText} files={files} />
      {rest && <rest.Inside ports={rest.given} text={text} typed={() => typed.current} put={put} />}
    </>
  )
}
