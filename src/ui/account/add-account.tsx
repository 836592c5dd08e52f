import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { type Account, isAccountId, localId } from '../../account/account'
import { named } from '../../account/edit'
import { accounts, freshId, today } from '../../browser/accounts'
import { words } from '../message'
import type { Act } from '../page/notice'

interface AddAccountProps {
  known: readonly Account[]
  act: Act
  /** The account to show next: the new one, or the one of that number that was there. */
  onAdded: (id: string) => void
}

/** Describes an account by hand, by its number where that is known, by a name in any case. */
export function AddAccount({ known, act, onAdded }: AddAccountProps): VNode {
  const [number, setNumber] = useState('')
  const [name, setName] = useState('')
  const [problem, setProblem] = useState('')
  const add = async () => {
    const digits = number.replaceAll(/\s/g, '')
    if (digits !== '' && !(isAccountId(digits) && /^\d/.test(digits)))
      return setProblem(words('problem_account_number'))
    if (digits === '' && name.trim() === '') return setProblem(words('problem_account_empty'))
    const id = digits || localId(freshId())
    const there = known.some((account) => account.id === id)
    const stored = name.trim()
      ? await act(accounts.change(id, (account) => (there ? account : named(account, name, today()))))
      : true
    if (!stored) return
    for (const clear of [setNumber, setName, setProblem]) clear('')
    onAdded(id)
  }
  return (
    <form
      class="add"
      aria-label={words('options_add')}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <label class="field">
        <span>{words('options_number')}</span>
        <input
          type="text"
          inputMode="numeric"
          maxLength={30}
          autocomplete="off"
          value={number}
          onInput={({ currentTarget }) => setNumber(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{words('account_name')}</span>
        <input
          type="text"
          maxLength={80}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {words('options_add')}
      </button>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
