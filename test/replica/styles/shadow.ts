/** (d) Components with open shadow roots, one inside the other, some words slotted into them. */
import { el, shadowed } from '../html/dom'
import { type Markup, SHARED_CSS } from './markup'
import { semantic } from './semantic'

const style = (css: string) => el('style', {}, css)

export const shadow: Markup = {
  css: '',
  heading: (text) =>
    shadowed(
      'hs-heading',
      {},
      [style('h1 { font-size: 25px; margin: 0 0 16px }'), el('h1', {}, el('slot'))],
      text,
    ),
  text: (text) => shadowed('hs-text', {}, [el('p', {}, text)]),
  list: (items) =>
    shadowed('hs-list', {}, [el('ul', {}, el('slot'))], ...items.map((item) => el('li', {}, item))),
  table: (columns, rows) => shadowed('hs-table', {}, [style(SHARED_CSS), semantic.table(columns, rows)]),
  boxes: (label, boxes) => shadowed('hs-options', {}, [semantic.boxes(label, boxes)]),
  field: (label, type, id) => shadowed('hs-field', {}, [semantic.field(label, type, id)]),
  button: (text, { primary, off, go }) =>
    shadowed(
      'hs-button',
      { 'data-go': go && !off },
      [
        style(semantic.css),
        el('button', { type: 'button', class: primary ? 'primary' : undefined, disabled: off }, el('slot')),
      ],
      text,
    ),
  page: (blocks) =>
    shadowed('hs-oauth-app', {}, [
      style(SHARED_CSS + semantic.css),
      shadowed('hs-card', {}, [style(`${SHARED_CSS}${semantic.css}`), el('main', {}, ...blocks)]),
    ]),
}
