import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Account } from '../account/account'
import { onAccounts } from '../browser/accounts'
import { knownAccounts } from '../browser/known-accounts'
import { openOptions } from '../browser/options-page'
import { onPolicy } from '../browser/policy'
import { cap } from '../report/wording'
import { words } from '../ui/message'
import { useKept } from '../ui/page/use-kept'

interface AccountLineProps {
  account: Account | null
  portalId: string | null
  /** The link itself names the account. */
  fixed: boolean
  onChoose: (portalId: string) => void
}

/** Which HubSpot account all of this is about; asked for where the link does not name it. */
export function AccountLine({ account, portalId, fixed, onChoose }: AccountLineProps): VNode {
  const [asking, setAsking] = useState(false)
  if (portalId !== null && !asking)
    return (
      <footer class="account muted">
        {words('panel_account', { foreign: account?.name ? `${cap(account.name)} (${portalId})` : portalId })}{' '}
        <button type="button" class="quiet" onClick={() => void openOptions(portalId)}>
          {words('account_edit')}
        </button>{' '}
        {!fixed && (
          <button type="button" class="quiet" onClick={() => setAsking(true)}>
            {words('panel_account_change')}
          </button>
        )}
      </footer>
    )
  return (
    <footer class="account">
      <AccountForm
        onChoose={(chosen) => {
          setAsking(false)
          onChoose(chosen)
        }}
      />
    </footer>
  )
}

const MOST_SHOWN = 4

/** Takes an account's number, typed or out of those remembered. */
function AccountForm({ onChoose }: Pick<AccountLineProps, 'onChoose'>) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const known = useKept(knownAccounts, [onAccounts, onPolicy]) ?? []
  const numbered = known.filter(({ id }) => /^\d+$/.test(id))
  const submit = (event: Event) => {
    event.preventDefault()
    const number = text.trim()
    setWrong(!/^\d{1,20}$/.test(number))
    if (/^\d{1,20}$/.test(number)) onChoose(number)
  }
  return (
    <form onSubmit={submit}>
      {numbered.length > 0 && (
        <ul class="row" aria-label={words('panel_account_known')}>
          {numbered.slice(0, MOST_SHOWN).map(({ id, name }) => (
            <li key={id}>
              <button type="button" class="button" onClick={() => onChoose(id)}>
                {name ? `${cap(name)} (${id})` : id}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label for="account-number">{words('panel_account_ask')}</label>
      <div class="row">
        <input
          id="account-number"
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={wrong}
          aria-describedby="account-help"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words('panel_account_use')}
        </button>
      </div>
      <p id="account-help" class="muted" role="status">
        {words(wrong ? 'panel_account_wrong' : 'panel_account_help')}
      </p>
    </form>
  )
}
