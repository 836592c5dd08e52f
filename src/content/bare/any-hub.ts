import type * as whole from '../../report/any-hub'

/** The words for "any hub" come from the background, with the whole view. */
export const planInWords: typeof whole.planInWords = (plan) => plan
