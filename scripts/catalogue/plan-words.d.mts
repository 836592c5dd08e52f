import type { AddOnRecord, HubRecord, TierExpression } from '../../src/catalogue/types'

/** See plan-words.mjs. */
export function planReader(
  hubs: readonly HubRecord[],
  addOns: readonly AddOnRecord[],
): (words: string) => TierExpression | null
