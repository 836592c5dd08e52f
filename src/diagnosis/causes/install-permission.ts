import type { Cause } from '../case'
import { atMost, cause, demanded, type Known, pageBecause, ruleBecause, ruledOut } from '../known'
import { INSTALL_RIGHT, pagePermissions } from '../rights'
import { pageMeans } from '../situation'

/**
 * Neither super admin nor App Marketplace access, which HubSpot asks of every installer since 2023-10-16.
 * Source: developers.hubspot.com changelog, new permission requirements for installing public apps.
 */
export function installPermission(k: Known): Cause | null {
  const says = pageMeans(k.s, 'install-permission')
  const access = k.s.person.marketplaceAccess
  const rule = ruleBecause('because_install_right', 'who-may-install')
  const make = (certainty: Cause['certainty'], reasons: Cause['because']) =>
    cause('install-permission', certainty, 'super-admin', reasons, { permissions: [INSTALL_RIGHT] })
  if (says === 'ruled-out')
    return ruledOut(k, 'install-permission', 'super-admin', { permissions: [INSTALL_RIGHT] })
  const listed = pagePermissions(k.s)
  if (listed.includes(INSTALL_RIGHT)) return make('certain', [pageBecause(k.s), rule])
  // The page lists what is missing, and this right is not on the list.
  if (listed.length > 0) return make('ruled-out', [pageBecause(k.s, 'because_not_listed')])
  const must = demanded(k)
  if (says && must.length > 0 && must.every((scope) => k.s.offered.has(scope.name)))
    return make('ruled-out', [])
  if (access === 'yes')
    return says ? make('ruled-out', [ruleBecause('because_has_install_right', 'who-may-install')]) : null
  if (k.s.denial && says === undefined) return null
  // Someone who may re-authorise an installed app without new scopes needs no such right.
  const reach = k.s.connected === 'no' ? 'certain' : 'likely'
  if (access === 'no')
    return make(says ? reach : atMost(reach, 'likely'), [rule, ...(says ? [pageBecause(k.s)] : [])])
  if (says) return make('possible', [pageBecause(k.s), rule])
  return k.s.person.superAdmin === 'no' ? make('possible', [rule]) : null
}
