/** (c) Plain semantic HTML: h1, p, ul, table, button. */
import { el } from '../html/dom'
import type { Markup } from './markup'

export const semantic: Markup = {
  css: `
main { max-width: 580px; margin: 48px auto; padding: 40px; background: #fff; border: 1px solid #cbd6e2; border-radius: 8px }
h1 { font-size: 25px; line-height: 1.3; margin: 0 0 16px }
button { font: inherit; padding: 10px 20px; margin: 16px 12px 0 0; border: 1px solid #33475b; border-radius: 6px; background: #fff; color: #33475b }
button.primary { background: #c14f2c; border-color: #c14f2c; color: #fff }
button:disabled { background: #eaf0f6; border-color: #eaf0f6; color: #516f90 }
tr[aria-disabled] { opacity: .6 }
fieldset { border: 1px solid #cbd6e2; margin: 12px 0 }
fieldset label { display: block; padding: 3px 0 }
`,
  heading: (text) => el('h1', {}, text),
  text: (text) => el('p', {}, text),
  list: (items) => el('ul', {}, ...items.map((item) => el('li', {}, item))),
  table: (columns, rows) =>
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...columns.map((name) => el('th', { scope: 'col' }, name)))),
      el(
        'tbody',
        {},
        ...rows.map(({ cells, note, off }) =>
          el(
            'tr',
            { 'aria-disabled': off ? 'true' : undefined },
            ...[...cells, ...(note === undefined ? [] : [note])].map((cell) => el('td', {}, cell)),
          ),
        ),
      ),
    ),
  boxes: (label, boxes) =>
    el(
      'fieldset',
      {},
      el('legend', {}, label),
      ...boxes.map((box) =>
        el('label', {}, el('input', { type: 'checkbox', disabled: box.off }), ' ', box.text),
      ),
    ),
  field: (label, type, id) => el('p', {}, el('label', { for: id }, label), ' ', el('input', { type, id })),
  button: (text, { primary, off, go }) =>
    el(
      'button',
      { type: 'button', class: primary ? 'primary' : undefined, disabled: off, 'data-go': go },
      text,
    ),
  page: (blocks) => el('main', {}, ...blocks),
}
