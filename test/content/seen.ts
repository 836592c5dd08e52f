/** What a person perceives on a page of the replica, without a browser: as semantic markup, or as boxes without meaning. */
import type { BlockKind, Perceived, Block as Seen } from '../../src/content/page/block'
import type { Block, PageContent } from '../replica/pages/content'

export type Shape = 'semantic' | 'flat'
export const SHAPES: readonly Shape[] = ['semantic', 'flat']

export function seenOf(content: PageContent, shape: Shape): Perceived {
  const seen: Seen[] = []
  let password = false
  const add = (kind: BlockKind, text: string, disabled = false) =>
    seen.push({ kind, text: text.replace(/\s+/g, ' ').trim(), disabled, layer: 0 })
  const item = shape === 'flat' ? 'text' : 'item'
  const each = (block: Block): void => {
    switch (block.is) {
      case 'heading':
        add(shape === 'flat' ? 'text' : 'heading', block.text)
        break
      case 'text':
        add('text', block.text)
        break
      case 'list':
        for (const row of block.items) add(item, row)
        break
      case 'table':
        for (const name of block.columns) add(item, name)
        for (const { cells, note, off } of block.rows)
          for (const cell of [...cells, note ?? ''].filter(Boolean)) add(item, cell, off === true)
        break
      case 'boxes':
        add('text', block.label)
        for (const box of block.boxes) {
          add('control', '', box.off)
          add('text', box.text)
        }
        break
      case 'field':
        if (block.type === 'password') password = true
        add('text', block.label)
        add('control', '')
        break
      case 'button':
        add('button', block.text, block.off)
        break
      case 'link':
        add('link', block.text)
        break
      case 'spinner':
      case 'skeleton':
        add('progress', '')
        break
      case 'frame':
        add('control', '')
        break
      case 'banner':
        add('text', block.text)
        for (const words of block.buttons) add('button', words)
        break
      case 'hidden':
        break
    }
  }
  add('text', 'HubSpot')
  for (const block of content.blocks) each(block)
  add('text', 'Replica for tests. Not HubSpot.')
  return { blocks: seen, password, moving: false, truncated: false }
}
