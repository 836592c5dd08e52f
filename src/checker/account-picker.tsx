import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { type Account, localId } from '../account/account'
import { accountName } from '../ui/account/summary'
import { words } from '../ui/message'
import { isOpenPreset, isPreset, PRESETS, presetName } from './account-choice'
import { AccountForm } from './account-form'
import type { Ports } from './ports'

interface AccountPickerProps {
  choice: string
  accounts: readonly Account[]
  ports: Ports
  onChoose: (choice: string) => void
  /** The remembered accounts have changed. */
  onChanged: () => Promise<void>
}

const NEW = 'new'

/** Whose account links are checked for: one of the plans HubSpot sells whole, or an account described by name. */
export function AccountPicker({ choice, accounts, ports, onChoose, onChanged }: AccountPickerProps): VNode {
  const [editing, setEditing] = useState<Account | null>(null)
  const list = useRef<HTMLSelectElement>(null)
  const own = accounts.find(({ id }) => id === choice)
  const choose = (value: string) => {
    setEditing(value === NEW ? { id: localId(ports.freshId()) } : null)
    if (value !== NEW) onChoose(value)
  }
  const stored = async (id: string) => {
    await onChanged()
    onChoose(id)
  }
  const forgotten = async () => {
    await onChanged()
    choose(PRESETS[0])
  }
  return (
    <div class="account">
      <div class="row">
        <label>
          <span>{words('checker_account')}</span>{' '}
          <select
            ref={list}
            value={editing && !own ? NEW : own || isPreset(choice) ? choice : PRESETS[0]}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {PRESETS.map((preset) => (
              <option key={preset} value={preset}>
                {presetName(preset) ?? words('checker_account_any')}
              </option>
            ))}
            {accounts.map((account) => (
              <option key={account.id} value={account.id}>
                {accountName(account)}
              </option>
            ))}
            <option value={NEW}>{words('checker_account_new')}</option>
          </select>
        </label>
        {own && !editing && (
          <button type="button" class="button" onClick={() => setEditing(own)}>
            {words('checker_account_edit')}
          </button>
        )}
      </div>
      {isOpenPreset(choice) && !editing && <p class="muted">{words('checker_account_open')}</p>}
      {editing && (
        <AccountForm
          key={editing.id}
          account={editing}
          ports={ports}
          isNew={!accounts.some(({ id }) => id === editing.id)}
          onStored={stored}
          onForgotten={() => void forgotten()}
          onClose={() => {
            setEditing(null)
            list.current?.focus()
          }}
        />
      )}
    </div>
  )
}
