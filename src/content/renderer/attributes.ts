import type { Props } from './vnode'

/**
 * Brings a node from one set of props to another, touching only what differs. Listeners are named on<Event>;
 * an attribute is false by being absent, unless its name has a dash, as `aria-` ones have.
 */
export function setProps(dom: Element | Text, before: Props, after: Props): void {
  for (const name in { ...before, ...after })
    if (!/^(children|ref)$/.test(name) && before[name] !== after[name])
      setProp(dom as Element & Props, name, after[name])
}

function setProp(dom: Element & Props, name: string, after: unknown): void {
  // No attributes at all, or not for long: what listens, the words of a text, the content of a field, a switch.
  if (/^on/.test(name)) dom[name.toLowerCase()] = after
  else if (/^(data|value)$/.test(name) || (typeof after === 'boolean' && name in dom)) dom[name] = after
  else if (after == null || (after === false && !/-/.test(name))) dom.removeAttribute(name)
  else dom.setAttribute(name, `${after}`)
}
