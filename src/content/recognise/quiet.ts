import { chooserRows } from './chooser'
import type { Words } from './signs'
import type { Quiet, State } from './state'

/** A page that is no refusal, with what it tells of the account. `enabled`: consent can be given on it. */
export function quietState(kind: Quiet, blocks: readonly Words[], enabled = false): State {
  if (kind === 'chooser') return { kind, rows: chooserRows(blocks) }
  if (kind !== 'consent') return { kind }
  // A box has its words on it or beside it.
  const disabledNames = blocks.flatMap(({ kind, disabled, text }, at) =>
    kind === 'control' && disabled ? [text || (blocks[at + 1]?.text ?? '')] : [],
  )
  return { kind, enabled, disabledNames }
}
