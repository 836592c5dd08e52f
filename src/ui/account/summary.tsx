import type { VNode } from 'preact'
import { type Account, lastDay, portalIdOf } from '../../account/account'
import { HUBS, planName } from '../../catalogue'
import { words } from '../message'
import { dayText } from './day'

/** What an account is called: its name, else its number, else that it has none. */
export function accountName(account: Account): string {
  return account.name ?? portalIdOf(account) ?? words('account_unnamed')
}

/** An account in a line or two: name and number, plans, role, and when anything was learned of it. */
export function Summary({ account }: { account: Account }): VNode {
  const number = portalIdOf(account)
  const day = lastDay(account)
  const facts = [
    number !== null && account.name !== undefined ? words('account_number', { foreign: number }) : '',
    account.region ?? '',
    ...plansText(account),
    ...roleText(account),
    day ? words('account_last', dayText(day)) : '',
  ].filter((one) => one !== '')
  return (
    <div class="summary">
      <h3>
        <bdi translate={false}>{accountName(account)}</bdi>
      </h3>
      {facts.length > 0 && <p class="muted">{facts.join(' · ')}</p>}
    </div>
  )
}

/** Paid plans by name; "no paid plan" only where every hub is told to be free. */
function plansText({ plans = {}, products }: Account): string[] {
  const all = { ...products?.plans, ...plans }
  const paid = HUBS.flatMap((hub) => {
    const tier = all[hub]
    return tier && tier !== 'free' ? [planName(hub, tier)] : []
  })
  if (paid.length > 0) return paid
  return HUBS.every((hub) => all[hub] === 'free') ? [words('account_free')] : [words('account_plan_unknown')]
}

function roleText({ person }: Account): string[] {
  if (person?.superAdmin) return [words('account_super_admin')]
  return person?.superAdmin === false ? [words('account_not_super_admin')] : []
}
