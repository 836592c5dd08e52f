import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Account } from '../account/account'
import { combine } from '../account/combine'
import { withPreset } from '../account/policy'
import { accounts, today } from '../browser/accounts'
import { forgetGuides } from '../browser/begun'
import type { Stored } from '../browser/guarded'
import { accountInAddress } from '../browser/options-page'
import { AccountEntry } from '../ui/account/account-entry'
import { AddAccount } from '../ui/account/add-account'
import { accountName } from '../ui/account/summary'
import { words } from '../ui/message'
import type { Act } from '../ui/page/notice'
import { Exchange } from './exchange'
import type { Live } from './live'

/** From so many accounts on they are searched, not scrolled. */
const MANY = 8

/** Every account, to be changed, added, erased, taken out and brought in. */
export function Accounts({ live, act }: { live: Live; act: Act }): VNode {
  const [sought, setSought] = useState('')
  const [opened, setOpened] = useState(() => accountInAddress(location.hash))
  const presets = live.policy.value.accounts
  const shown = shownAccounts(live, opened)
  const found = shown.filter((account) => matches(account, sought))
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{words('options_accounts')}</h2>
      <p class="muted">{words('options_accounts_why')}</p>
      {shown.length > MANY && (
        <label class="field">
          <span>{words('options_find')}</span>
          <input
            type="search"
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </label>
      )}
      {found.length > 0 && (
        <ul class="accounts">
          {found.map((account) => (
            <li key={`${account.id} ${account.id === opened}`}>
              <AccountEntry
                account={account}
                today={today}
                open={account.id === opened}
                edit={(change) => void act(accounts.change(account.id, change))}
              >
                {live.own.some(({ id }) => id === account.id) && <Erase account={account} act={act} />}
              </AccountEntry>
              {presets.has(account.id) && <p class="muted set-by">{words('options_set_by')}</p>}
            </li>
          ))}
        </ul>
      )}
      {found.length === 0 && (
        <p class="muted">{words(shown.length > 0 ? 'options_found_none' : 'options_accounts_none')}</p>
      )}
      <AddAccount known={shown} act={act} onAdded={setOpened} />
      <Exchange own={live.own} act={act} />
    </section>
  )
}

function Erase({ account, act }: { account: Account; act: Act }) {
  const name = accountName(account)
  const erase = () =>
    act(forget(account.id), {
      text: words('options_erased_named', { foreign: name }),
      // What another window learned of it since stays.
      undo: () => accounts.change(account.id, (now) => combine(now, account).account),
    })
  return (
    <button
      type="button"
      class="button danger"
      aria-label={words('options_erase_named', { foreign: name })}
      onClick={() => void erase()}
    >
      {words('options_erase')}
    </button>
  )
}

/** The account, and with it the guides begun for it and its refusals. */
async function forget(id: string): Promise<Stored> {
  const stored = await accounts.change(id, () => null)
  if (stored.ok) await forgetGuides(({ portalId }) => portalId === id)
  return stored
}

/** Stored ones over the organisation's, and the one the page was opened at even where nothing is known of it. */
function shownAccounts({ own, policy }: Live, opened: string | null): Account[] {
  const presets = policy.value.accounts
  const preset = [...presets.values()].filter(({ id }) => !own.some((one) => one.id === id))
  const all = [...own.map((account) => withPreset(account, presets.get(account.id)) ?? account), ...preset]
  return opened === null || all.some(({ id }) => id === opened) ? all : [{ id: opened }, ...all]
}

function matches({ name = '', id }: Account, sought: string): boolean {
  const text = sought.trim().toLowerCase()
  return name.toLowerCase().includes(text) || id.includes(text)
}
