/** (b) Styled components: nothing but divs and spans with hashed class names, which change with every build. */
import { el, type Tree } from '../html/dom'
import type { Markup } from './markup'

/** Two class names for one part, as such builds write them: `sc-8f31ab-0 kTzQwe`. */
function names(part: string): string {
  let hash = 0x811c9dc5
  for (const sign of part) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0
  const letters = [...hash.toString(26).padStart(7, 'q').slice(-6)].map((sign) =>
    String.fromCharCode(97 + Number.parseInt(sign, 26)),
  )
  return `sc-${hash.toString(36).slice(0, 6)}-0 ${letters.join('')}`
}
const dot = (part: string) => `.${names(part).split(' ').join('.')}`
const div = (part: string, ...children: Tree[]) => el('div', { class: names(part) }, ...children)
const span = (part: string, ...children: Tree[]) => el('span', { class: names(part) }, ...children)

export const hashed: Markup = {
  css: `
${dot('card')} { max-width: 600px; margin: 56px auto; padding: 40px; background: #fff; border-radius: 12px; box-shadow: 0 2px 10px rgba(33, 51, 67, .18) }
${dot('title')} { font-size: 26px; line-height: 34px; font-weight: 600; margin-bottom: 20px }
${dot('copy')} { margin-bottom: 16px }
${dot('item')} { padding: 6px 0 6px 16px; border-left: 3px solid #cbd6e2 }
${dot('row')} { display: flex; gap: 24px; padding: 10px 0; border-bottom: 1px solid #dfe3eb }
${dot('row-off')} { display: flex; gap: 24px; padding: 10px 0; border-bottom: 1px solid #dfe3eb; opacity: .6 }
${dot('button')} { display: inline-block; padding: 12px 22px; margin: 20px 12px 0 0; border: 1px solid #33475b; border-radius: 8px; cursor: pointer }
${dot('button-primary')} { display: inline-block; padding: 12px 22px; margin: 20px 12px 0 0; border-radius: 8px; background: #c14f2c; color: #fff; cursor: pointer }
${dot('button-off')} { display: inline-block; padding: 12px 22px; margin: 20px 12px 0 0; border-radius: 8px; background: #eaf0f6; color: #516f90 }
${dot('box')} { padding: 4px 0 }
`,
  heading: (text) => div('title', span('title-text', text)),
  text: (text) => div('copy', span('copy-text', text)),
  list: (items) =>
    div('list', ...items.map((item) => div('item', div('item-inner', span('item-text', item))))),
  table: (columns, rows) =>
    div(
      'grid',
      div('row', ...columns.map((name) => div('cell', span('head', name)))),
      ...rows.map(({ cells, note, off }) =>
        div(
          off ? 'row-off' : 'row',
          ...cells.map((cell) => div('cell', span('cell-text', cell))),
          ...(note === undefined ? [] : [div('note', span('note-text', note))]),
        ),
      ),
    ),
  boxes: (label, boxes) =>
    div(
      'group',
      div('group-label', span('group-text', label)),
      ...boxes.map((box) =>
        div(
          'box',
          el('label', {}, el('input', { type: 'checkbox', disabled: box.off }), span('box-text', box.text)),
        ),
      ),
    ),
  field: (label, type, id) =>
    div('field', el('label', { for: id }, span('label', label)), el('input', { type, id })),
  button: (text, { primary, off, go }) =>
    el(
      'div',
      {
        role: 'button',
        tabindex: '0',
        class: names(off ? 'button-off' : primary ? 'button-primary' : 'button'),
        'aria-disabled': off ? 'true' : undefined,
        'data-go': go && !off,
      },
      span('button-text', text),
    ),
  page: (blocks) => div('outer', div('middle', div('card', ...blocks))),
}
