/**
 * Preact's names over a renderer of our own, with the few things that the card needs: elements, texts, groups, keys,
 * function and class components, listeners and refs. The build puts it in Preact's place in the content script alone,
 * where Preact would be an eighth of the whole; test/content runs the same programs through both.
 */
import { showIn } from './mounted'
import type { Child, Mounted } from './vnode'

export { Component, createRef } from './component'
export { Fragment, jsx, jsx as jsxs } from './vnode'

const roots = new WeakMap<Element, Mounted>()

/** Shows a child in an element that nobody else writes to, over what was shown there before; null takes it away. */
export function render(child: Child, dom: Element): void {
  const root = roots.get(dom) ?? { type: '', slot: '', props: {}, kids: [], dom }
  roots.set(dom, root)
  showIn(root, child)
}
