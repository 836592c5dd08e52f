import type { VNode } from 'preact'
import type { Message, Value } from '../request/types'
import { type Part, parts, plainWords } from './parts'
import { voice } from './voice'

/** A message in its language. Scope names stand in code type, each one unbroken text node; strangers' words are isolated. */
export function Text({ of }: { of: Message }): VNode {
  return (
    <>
      {parts(of, voice()).map((part, index) => (
        <Piece key={index} part={part} />
      ))}
    </>
  )
}

/** A scope name, as a single text node that breaks by style only. */
export function Scope({ name }: { name: string }): VNode {
  return <code translate={false}>{name}</code>
}

/** A message as one string: for names of controls and headings of folds. */
export function words(id: string, ...values: Value[]): string {
  return plainWords({ id, values }, voice())
}

function Piece({ part: { kind, text } }: { part: Part }) {
  if (kind === 'scope') return <Scope name={text} />
  if (kind === 'label') return <b translate={false}>{text}</b>
  if (kind === 'foreign') return <bdi translate={false}>{text}</bdi>
  return text
}
