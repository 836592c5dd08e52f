import type { Browsers } from './browser/browsers'
import { denialToCard } from './browser/denial-to-card'
import { mutations } from './browser/mutations'
import { openAndClose } from './browser/open-and-close'
import { outside } from './browser/outside'
import { popup } from './browser/popup'
import { quietPage } from './browser/quiet-page'
import { rest } from './browser/rest'
import type { Figure } from './figure'
import { batchThroughput } from './node/batch'
import { coldStart } from './node/cold-start'
import { growth } from './node/growth'
import { linkToReport } from './node/link'
import { batchMemory } from './node/memory'
import { sizes } from './node/sizes'

export interface Options {
  /** Cases streamed through `scopelight batch`. */
  cases: number
}

export interface Measure {
  name: string
  run(options: Options): Promise<Figure[]>
}

export interface BrowserMeasure {
  name: string
  run(on: Browsers): Promise<Figure[]>
}

/** What runs without a browser. A further measure is one more line. */
export const NODE: readonly Measure[] = [
  { name: 'link to report', run: linkToReport },
  { name: 'growth', run: growth },
  { name: 'batch', run: batchThroughput },
  { name: 'batch memory', run: ({ cases }) => batchMemory(cases) },
  { name: 'cold start', run: coldStart },
  { name: 'sizes', run: sizes },
]

/** What runs in each browser, with the built extension in it. */
export const IN_BROWSERS: readonly BrowserMeasure[] = [
  { name: 'outside', run: outside },
  { name: 'page that is no refusal', run: quietPage },
  { name: 'refusal to card', run: denialToCard },
  { name: 'changes while watching', run: mutations },
  { name: 'open and close', run: openAndClose },
  { name: 'popup', run: popup },
]

/** What runs in both browsers at once, since it only waits for most of its time. */
export const IDLE: readonly BrowserMeasure[] = [{ name: 'rest', run: rest }]
