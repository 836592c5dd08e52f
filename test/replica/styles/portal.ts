/** (e) A dialog in a portal at the end of the body, built late and in pieces, its words in several text nodes. */
import { el } from '../html/dom'
import type { Markup } from './markup'
import { semantic } from './semantic'

export const portal: Markup = {
  ...semantic,
  css: `${semantic.css}
[role=dialog] { position: relative; max-width: 560px; margin: -160px auto 48px; padding: 36px; background: #fff; border-radius: 10px; box-shadow: 0 8px 32px rgba(33, 51, 67, .3) }
#replica-root { height: 240px }
`,
  heading: (text) => el('div', { role: 'heading', 'aria-level': '2' }, el('h2', {}, text)),
  page: (blocks) => el('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'HubSpot' }, ...blocks),
}
