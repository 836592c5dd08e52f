import { BROWSERS } from '../harness/browser'

/** Layout is looked at in one browser on every run, and in both by `npm run test:looks`. */
export const LOOKED_IN = process.env.SCOPELIGHT_LOOKS === 'whole' ? BROWSERS : (['chromium'] as const)
