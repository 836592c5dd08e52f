import { type Gate, PASS, refuse } from './gate'

/**
 * Apps cannot be installed into developer accounts: https://developers.hubspot.com/docs/faq/installing-an-app
 * (2017-2024; nothing newer says otherwise).
 */
export const accountType: Gate = ({ account, era }) => {
  if (account.type !== 'developer') return PASS
  const open = era > '2024-12' ? ['developer accounts, after 2024'] : []
  return refuse('account-type', 'account-type', {}, open)
}
