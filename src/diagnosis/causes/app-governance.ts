import type { Cause } from '../case'
import { cause, type Known, pageBecause, ruleBecause, ruledOut } from '../known'
import { pageMeans } from '../situation'

/**
 * The account approves apps one by one ("Manage access to apps", beta since April 2026) and has not approved
 * this one. Super admins are refused too. Source: knowledge.hubspot.com, manage access to apps.
 */
export function appGovernance(k: Known): Cause | null {
  const says = pageMeans(k.s, 'app-governance')
  if (says === undefined) return null
  if (says === 'ruled-out') return ruledOut(k, 'app-governance', 'super-admin')
  return cause(
    'app-governance',
    says,
    'super-admin',
    [pageBecause(k.s), ruleBecause('because_governance', 'app-governance')],
    { scopes: k.s.page?.scopes ?? [] },
  )
}
