/** What a browser's own translation leaves of a page: every text in two <font> elements. */
import { type Element, el, type Tree } from '../html/dom'

export function translated(tree: Element): Element {
  const each = (one: Tree): Tree => {
    if (typeof one !== 'string') return translated(one)
    return el('font', { dir: 'auto' }, el('font', { dir: 'auto' }, one))
  }
  if (tree.tag === 'style') return tree
  return {
    ...tree,
    children: tree.children.map(each),
    ...(tree.shadow && { shadow: tree.shadow.map(each) }),
  }
}
