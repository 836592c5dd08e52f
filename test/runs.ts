/** The whole test command tries every input; `npm run test:unit`, to be run after every change, a part of them. */
const WHOLE = process.env.SCOPELIGHT_RUNS === 'whole'

/** How many of `whole` random inputs to try. */
export const runs = (whole: number): number => (WHOLE ? whole : Math.ceil(whole / 6))
