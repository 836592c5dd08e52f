import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '../message'
import { AccountEditor, type EditorProps } from './account-editor'
import { accountName, Summary } from './summary'

interface EntryProps extends EditorProps {
  /** Unfolded from the start, with the focus on it: the surface was opened, or the account added, for this. */
  open?: boolean
  /** Further buttons beside "Edit". */
  children?: ComponentChildren
}

/** One account as every surface shows it: a summary, and everything about it one click away. */
export function AccountEntry({ open = false, children, ...editor }: EntryProps): VNode {
  const [editing, setEditing] = useState(open)
  const { account } = editor
  const id = `edit-${account.id}`
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (open) button.current?.focus()
  }, [])
  return (
    <div class="entry">
      <div class="entry-head">
        <Summary account={account} />
        <div class="row">
          <button
            ref={button}
            type="button"
            class="button"
            aria-expanded={editing}
            aria-controls={id}
            aria-label={words(editing ? 'account_close_named' : 'account_edit_named', {
              foreign: accountName(account),
            })}
            onClick={() => setEditing(!editing)}
          >
            {words(editing ? 'account_close' : 'account_edit')}
          </button>
          {children}
        </div>
      </div>
      <div id={id} hidden={!editing}>
        {editing && <AccountEditor {...editor} />}
      </div>
    </div>
  )
}
