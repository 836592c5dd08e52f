import { resolve } from 'node:path'
import type { BrowserName } from '../harness/types'

/** Folders of the built extensions. */
export const DIST: Record<BrowserName, string> = {
  chromium: resolve('dist/chrome'),
  firefox: resolve('dist/firefox'),
}
