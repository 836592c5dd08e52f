import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Account } from '../account/account'
import { HUBS, hubTiers } from '../catalogue'
import { hubName, scopeAddOns, tierName } from '../catalogue/sold'
import type { Hub, Tier } from '../catalogue/types'
import { words } from '../ui/message'
import type { Ports } from './ports'

interface AccountEditorProps {
  account: Account
  isNew: boolean
  ports: Pick<Ports, 'saveAccount' | 'forgetAccount'>
  onSaved: (id: string) => void
  onForgotten: () => void
  onCancel: () => void
}

/** An account hub by hub, with the add-ons that open scopes. What is left at "not known" stays unknown. */
export function AccountEditor({
  account,
  isNew,
  ports,
  onSaved,
  onForgotten,
  onCancel,
}: AccountEditorProps): VNode {
  const [name, setName] = useState(account.name ?? '')
  const [plans, setPlans] = useState(account.plans ?? {})
  const [addOns, setAddOns] = useState(account.addOns)
  const [problem, setProblem] = useState<'full' | 'failed' | null>(null)
  const save = async () => {
    const { name: _, addOns: __, ...others } = account
    const called = name.trim() || words('checker_account_unnamed')
    const stored = await ports.saveAccount({ ...others, name: called, plans, ...(addOns && { addOns }) })
    setProblem(stored)
    if (!stored) onSaved(account.id)
  }
  const forget = async () => {
    const stored = await ports.forgetAccount(account.id)
    setProblem(stored)
    if (!stored) onForgotten()
  }
  const setTier = (hub: Hub, tier: string) => {
    const { [hub]: _, ...others } = plans
    setPlans(tier === '' ? others : { ...others, [hub]: tier as Tier })
  }
  const toggle = (id: string, on: boolean) => {
    setAddOns(on ? [...(addOns ?? []), id] : (addOns ?? []).filter((one) => one !== id))
  }
  return (
    <form
      class="editor"
      aria-label={words(isNew ? 'checker_account_new' : 'checker_account_edit')}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label>
        <span>{words('checker_account_name')}</span>
        <input
          type="text"
          maxLength={80}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      {HUBS.map((hub) => (
        <label key={hub}>
          <span>{hubName(hub)}</span>
          <select value={plans[hub] ?? ''} onChange={(event) => setTier(hub, event.currentTarget.value)}>
            <option value="">{words('checker_not_known')}</option>
            {hubTiers(hub).map((tier) => (
              <option key={tier} value={tier}>
                {tierName(tier)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <fieldset>
        <legend>{words('checker_add_ons')}</legend>
        {scopeAddOns().map(({ id, name: called }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={addOns?.includes(id) ?? false}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />{' '}
            {called}
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            checked={addOns?.length === 0}
            onChange={(event) => setAddOns(event.currentTarget.checked ? [] : undefined)}
          />{' '}
          {words('checker_no_add_ons')}
        </label>
      </fieldset>
      {problem && (
        <p role="alert">{words(problem === 'full' ? 'checker_store_full' : 'checker_store_failed')}</p>
      )}
      <div class="row">
        <button type="submit" class="button primary">
          {words('checker_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words('checker_cancel')}
        </button>
        {!isNew && (
          <button type="button" class="button" onClick={() => void forget()}>
            {words('checker_forget')}
          </button>
        )}
      </div>
    </form>
  )
}
