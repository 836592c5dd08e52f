import { hashed } from './hashed'
import type { Markup } from './markup'
import { portal } from './portal'
import { privateComponents } from './private-components'
import { semantic } from './semantic'
import { shadow } from './shadow'

export const STYLES = { a: privateComponents, b: hashed, c: semantic, d: shadow, e: portal } satisfies Record<
  string,
  Markup
>
export type StyleId = keyof typeof STYLES
export const STYLE_IDS = Object.keys(STYLES) as StyleId[]
