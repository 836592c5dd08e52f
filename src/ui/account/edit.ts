import type { Account } from '../../account/account'

/** Changes the stored account as it is by then, not as it was shown: other windows may have changed it. */
export type Edit = (change: (account: Account) => Account) => void
