import { type Gate, PASS, refuse } from './gate'

/**
 * A marketplace-distributed app whose developer has not signed the acceptable use policy installs in test accounts
 * only. https://github.com/andrewyng/openworker/issues/89 (2026)
 */
export const policy: Gate = ({ app, account, era }) => {
  const applies = era >= '2026-01' && app.distribution !== 'private' && account.type !== 'test'
  return applies && !app.policySigned ? refuse('policy', 'developer-policy') : PASS
}
