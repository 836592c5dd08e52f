import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { accounts, onAccounts, today } from '../browser/accounts'
import { AddAccount } from '../options/add-account'
import type { Act } from '../options/notice'
import { useKept } from '../sidepanel/use-kept'
import { AccountEntry } from '../ui/account/account-entry'
import { words } from '../ui/message'

/** The account that installs are asked for in, and what the person may do there: each told once, none asked for again. */
export function OwnAccount({ act }: { act: Act }): VNode {
  const own = useKept(async () => (await accounts.all()).accounts, [onAccounts])
  const [added, setAdded] = useState('')
  return (
    <section aria-labelledby="account">
      <h2 id="account">{words('welcome_account')}</h2>
      <p class="muted">{words('welcome_account_about')}</p>
      {own && own.length > 0 && (
        <ul class="accounts">
          {own.map((account) => (
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
      {own && <AddAccount known={own} act={act} onAdded={setAdded} />}
    </section>
  )
}
