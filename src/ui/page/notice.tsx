import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Stored } from '../../browser/guarded'
import { words } from '../message'

export interface Said {
  text: string
  /** Takes the last step back, where that is possible. */
  undo?: () => Promise<Stored>
}

/** Waits for something to be stored and says how that went; silent where it went well and there is nothing to say. */
export type Act = (stored: Promise<Stored>, said?: Said) => Promise<boolean>

/** @returns what was said last, and the way to say more */
export function useNotice(): { said: Said | null; act: Act; say: (said: Said | null) => void } {
  const [said, setSaid] = useState<Said | null>(null)
  const act: Act = async (stored, done) => {
    const result = await stored.catch(() => ({ ok: false, problem: 'failed' }) as const)
    if (!result.ok)
      setSaid({ text: words(result.problem === 'full' ? 'problem_store_full' : 'problem_store_failed') })
    else if (done) setSaid(done)
    return result.ok
  }
  return { said, act, say: setSaid }
}

/** The last thing said, spoken to screen readers, with the way back while there is one. */
export function Notice({ said, act, say }: ReturnType<typeof useNotice>): VNode {
  const button = useRef<HTMLButtonElement>(null)
  // What was erased held the focus; without it the keyboard would start again at the top.
  useEffect(() => button.current?.focus(), [said])
  return (
    <div class="notice" role="status">
      {said && (
        <p>
          {said.text}{' '}
          {said.undo && (
            <button
              ref={button}
              type="button"
              class="button"
              onClick={() =>
                void act(said.undo?.() ?? Promise.resolve({ ok: true }), { text: words('options_undone') })
              }
            >
              {words('options_undo')}
            </button>
          )}{' '}
          <button type="button" class="button" onClick={() => say(null)}>
            {words('options_dismiss')}
          </button>
        </p>
      )}
    </div>
  )
}
