import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { accounts, onAccounts, today } from '../browser/accounts'
import { AccountEntry } from '../ui/account/account-entry'
import { AddAccount } from '../ui/account/add-account'
import { words } from '../ui/message'
import type { Act } from '../ui/page/notice'
import { useKept } from '../ui/page/use-kept'

/** The account that installs are asked for in, and what the person may do there: each told once, none asked for again. */
export function OwnAccount({ act }: { act: Act }): VNode {
  const kept = useKept(() => accounts.all(), [onAccounts])
  const own = kept?.accounts
  const [added, setAdded] = useState('')
  // Of one added by its number alone nothing is stored until something is told of it.
  const shown = own && (added === '' || own.some(({ id }) => id === added) ? own : [{ id: added }, ...own])
  return (
    <section aria-labelledby="account">
      <h2 id="account">{words('welcome_account')}</h2>
      <p class="muted">{words('welcome_account_about')}</p>
      {kept?.unread && (
        <p class="problem" role="alert">
          {words('problem_store_unread')}
        </p>
      )}
      {shown && shown.length > 0 && (
        <ul class="accounts">
          {shown.map((account) => (
            <li key={`${account.id} ${account.id === added}`}>
              <AccountEntry
                account={account}
                today={today}
                open={account.id === added}
                edit={(change) => void act(accounts.change(account.id, change))}
              />
            </li>
          ))}
        </ul>
      )}
      {shown && <AddAccount known={shown} act={act} onAdded={setAdded} />}
    </section>
  )
}
