/** What one run tries of the random inputs: the whole test command all, `npm run test:unit` a twelfth, each mutant a twentieth. */
const SHARE: Record<string, number> = { whole: 1, part: 12, few: 20 }
const share = SHARE[process.env.SCOPELIGHT_RUNS ?? 'part'] ?? 12

/** How many of `whole` random inputs to try. */
export const runs = (whole: number): number => Math.ceil(whole / share)
