import type * as whole from '../../diagnosis/because'

/**
 * Reasons as the content script has them: only that there is one, and which one where other parts of the answer go by it.
 * What they say, and where it can be read, comes from the background with the rest of what stands folded.
 */
export const because: typeof whole.because = () => ({ id: '' })

export const ruleBecause: typeof whole.ruleBecause = () => ({ id: '' })

export const tellingBecause: typeof whole.tellingBecause = (id) => ({ id })

export const pageBecause: typeof whole.pageBecause = (s, id) => ({
  id: id || s.page?.match === 'hint' ? '' : 'because_page_says',
})
