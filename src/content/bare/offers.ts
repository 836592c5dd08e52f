import type * as whole from '../../diagnosis/offers'

/** Offers of before as reasons: nothing hangs on them, and they stand folded. */
export const offersAgainst: typeof whole.offersAgainst = () => []
