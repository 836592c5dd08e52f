import type { Decision } from './model'
import { visibleText } from './pages/content'
import { outcomePage } from './pages/outcome'
import type { World } from './world'

/** The words a person would copy off the page of a decision: a line per heading, sentence, row and button. */
export function pageText(world: World, decision: Decision): string {
  return visibleText(outcomePage(world, decision))
}
