import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Account } from '../account/account'
import { named } from '../account/edit'
import type { Edit } from '../ui/account/edit'
import { words } from '../ui/message'
import type { Ports } from './ports'
import { useLoaded } from './use-loaded'

interface AccountFormProps {
  /** As it was when the form was opened: the form shows it with every change made since, stored or not. */
  account: Account
  isNew: boolean
  ports: Pick<Ports, 'changeAccount' | 'today'>
  onStored: (id: string) => Promise<void>
  onForgotten: () => void
  onClose: () => void
}

/** An account's editor under the picker. A new account is stored, and chosen, with the first thing told of it. */
export function AccountForm({
  account,
  isNew,
  ports,
  onStored,
  onForgotten,
  onClose,
}: AccountFormProps): VNode | null {
  const [shown, setShown] = useState(account)
  const [problem, setProblem] = useState<'full' | 'failed' | null>(null)
  // What could not be stored is tried again with the next change.
  const due = useRef<((account: Account) => Account)[]>([])
  const form = useRef<HTMLElement>(null)
  const editor = useLoaded(() => import('../ui/account/account-editor'))
  useEffect(() => form.current?.querySelector('select')?.focus(), [editor])
  const { today } = ports

  const edit: Edit = (change) => {
    if (isNew && due.current.length === 0)
      due.current.push((one) => (one.name ? one : named(one, words('checker_account_unnamed'), today())))
    due.current.push(change)
    const all = [...due.current]
    const apply = (one: Account) => all.reduce((before, next) => next(before), one)
    setShown(apply)
    void ports.changeAccount(account.id, apply).then((stored) => {
      setProblem(stored)
      if (stored) return
      due.current = due.current.filter((one) => !all.includes(one))
      void onStored(account.id)
    })
  }
  const forget = async () => {
    const stored = await ports.changeAccount(account.id, () => null)
    setProblem(stored)
    if (!stored) onForgotten()
  }
  if (!editor) return null
  return (
    <section ref={form} aria-label={words(isNew ? 'checker_account_new' : 'checker_account_edit')}>
      <editor.AccountEditor account={shown} edit={edit} today={today} />
      {problem && (
        <p class="problem" role="alert">
          {words(problem === 'full' ? 'checker_store_full' : 'checker_store_failed')}
        </p>
      )}
      <div class="row">
        <button type="button" class="button primary" onClick={onClose}>
          {words('account_close')}
        </button>
        {!isNew && (
          <button type="button" class="button" onClick={() => void forget()}>
            {words('checker_forget')}
          </button>
        )}
      </div>
    </section>
  )
}
