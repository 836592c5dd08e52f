import type { Cause } from '../case'
import { cause, type Known, pageBecause, ruleBecause } from '../known'
import { pageMeans } from '../situation'

/** Apps are not installed into developer accounts. Source: developers.hubspot.com, FAQ on installing an app (2017-2024). */
export function accountType(k: Known): Cause | null {
  const says = pageMeans(k.s, 'account-type')
  if (says && says !== 'ruled-out') return cause('account-type', says, 'installer', [pageBecause(k.s)])
  if (k.s.denial || k.s.account.type !== 'developer') return null
  return cause('account-type', 'likely', 'installer', [
    ruleBecause('because_developer_account', 'developer-account'),
  ])
}
