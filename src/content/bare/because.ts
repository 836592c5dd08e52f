import type * as whole from '../../diagnosis/because'

/**
 * Reasons as the content script carries them: their ids alone, since some of them decide what else is said. What they
 * say, and where it can be read, comes from the background with the rest of what stands folded.
 */
export const because: typeof whole.because = (id) => ({ id })

export const ruleBecause: typeof whole.ruleBecause = (id) => ({ id })

export const pageBecause: typeof whole.pageBecause = (s, id = 'because_page_says') => ({
  id: s.page?.match === 'hint' && id === 'because_page_says' ? 'because_page_like' : id,
})
