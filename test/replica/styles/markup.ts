/** One way in which HubSpot's pages are, were or might be written. */
import { type Element, el, type Tree } from '../html/dom'
import type { Block, Hiding, TableRow } from '../pages/content'

export interface Markup {
  css: string
  heading(words: string): Tree
  text(words: string): Tree
  list(items: string[]): Tree
  table(columns: string[], rows: TableRow[]): Tree
  boxes(label: string, boxes: { text: string; off: boolean }[]): Tree
  field(label: string, type: string, id: string): Tree
  button(words: string, look: { primary: boolean; off: boolean; go: boolean }): Tree
  /** The frame around all blocks. */
  page(blocks: Tree[]): Element
}

/** The trees of all blocks in one frame. */
export function render(markup: Markup, blocks: Block[]): Element {
  return markup.page(blocks.map((block, at) => one(markup, block, at)))
}

function one(markup: Markup, block: Block, at: number): Tree {
  switch (block.is) {
    case 'heading':
      return markup.heading(block.text)
    case 'text':
      return markup.text(block.text)
    case 'list':
      return markup.list(block.items)
    case 'table':
      return markup.table(block.columns, block.rows)
    case 'boxes':
      return markup.boxes(block.label, block.boxes)
    case 'field':
      return markup.field(block.label, block.type, `field-${at}`)
    case 'button':
      return markup.button(block.text, block)
    case 'link':
      return el('a', { href: block.href }, block.text)
    case 'spinner':
      return el(
        'div',
        block.silent
          ? { class: 'r-spinner' }
          : { class: 'r-spinner', role: 'progressbar', 'aria-label': 'Loading' },
      )
    case 'skeleton':
      return el('div', {}, ...[1, 2, 3].map(() => el('div', { class: 'r-bone' })))
    case 'frame':
      return el('iframe', { title: block.title, class: 'r-frame' })
    case 'banner':
      return el(
        'div',
        { class: 'r-banner', role: block.dialog ? 'dialog' : undefined },
        el('p', {}, block.text),
        ...block.buttons.map((words) => markup.button(words, { primary: false, off: false, go: false })),
      )
    case 'hidden':
      return hide(
        block.how,
        block.blocks.map((inner) => one(markup, inner, at)),
      )
  }
}

const CLASSES: Partial<Record<Hiding, string>> = {
  'display-none': 'r-none',
  'visibility-hidden': 'r-invisible',
  transparent: 'r-transparent',
  clipped: 'r-clipped',
  'off-screen': 'r-off-screen',
  'zero-size': 'r-zero',
  'one-pixel': 'r-pixel',
  'transparent-colour': 'r-colourless',
  'aria-hidden': 'r-clipped',
}

function hide(how: Hiding, inside: Tree[]): Tree {
  if (how === 'template' || how === 'noscript') return el(how, {}, ...inside)
  return el(
    'div',
    {
      class: CLASSES[how],
      hidden: how === 'hidden-attribute',
      'aria-hidden': how === 'aria-hidden' ? 'true' : undefined,
    },
    ...inside,
  )
}

/** Rules that hold in every markup, shadow roots included. */
export const SHARED_CSS = `
.r-none { display: none }
.r-invisible { visibility: hidden; height: 0 }
.r-transparent { opacity: 0; height: 0 }
.r-clipped { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.r-off-screen { position: absolute; left: -9999px }
.r-zero { width: 0; height: 0; overflow: hidden }
.r-pixel { position: absolute; width: 1px; height: 1px; overflow: hidden }
.r-colourless * { color: transparent }
@keyframes r-turn { to { transform: rotate(1turn) } }
@keyframes r-glow { to { opacity: .4 } }
.r-bone { height: 18px; margin: 14px 0; border-radius: 6px; background: #dfe3eb; animation: r-glow 1s infinite alternate }
.r-frame { width: 300px; height: 80px; border: 1px solid #cbd6e2 }
.r-banner { position: fixed; bottom: 0; left: 0; right: 0; padding: 8px 32px; background: #fff; border-top: 1px solid #cbd6e2 }
.r-spinner { animation: r-turn 1s linear infinite; width: 40px; height: 40px; margin: 64px auto; border: 4px solid #cbd6e2; border-top-color: #00a4bd; border-radius: 50% }
a { color: #0068b1 }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 8px; border-bottom: 1px solid #cbd6e2 }
`
