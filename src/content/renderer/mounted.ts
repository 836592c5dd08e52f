import { setProps } from './attributes'
import { type Child, type Mounted, type Part, type Props, type Type, vnodesOf } from './vnode'

/** Components whose nodes are made and not yet on the page. */
const fresh: Part[] = []

/** Shows a child in a root and puts it on the page. */
export function showIn(root: Mounted, child: Child): void {
  fill(root, child)
  settle(root)
}

/** Draws a component again, in its place; one that has gone stays gone. */
export function redraw({ mounted }: Part): void {
  if (!mounted) return
  draw(mounted, mounted.props)
  settle(holderOf(mounted))
}

function settle(holder: Mounted): void {
  order(holder)
  for (const part of fresh.splice(0)) part.componentDidMount?.()
}

/** The nearest node around it, or itself, that is one of the page's: every tree has its root. */
function holderOf(node: Mounted): Mounted {
  return node.dom || !node.parent ? node : holderOf(node.parent)
}

/** Kids that fit a child by type and slot stay and are drawn again; others come and go. */
function fill(node: Mounted, child: Child): void {
  const before = new Set(node.kids)
  node.kids = [child].flat().flatMap((one, index) =>
    vnodesOf(one).map(({ type, props, key: slot = index }) => {
      const old = [...before].find((kid) => kid.type === type && kid.slot === slot)
      const kid = old ?? { type, slot, props: {}, kids: [], parent: node }
      before.delete(kid)
      draw(kid, props)
      return kid
    }),
  )
  before.forEach(drop)
}

function draw(node: Mounted, props: Props): void {
  const { type, props: before, part } = node
  node.props = props
  if (typeof type === 'string') {
    node.dom ??= create(type, holderOf(node).dom)
    setProps(node.dom, before, props)
    fill(node, props.children)
    order(node)
    if (props.ref) props.ref.current = node.dom
  } else {
    node.part ??= isClass(type) ? new type(props) : { render: type }
    node.part.props = props
    node.part.mounted = node
    fill(node, node.part.render(props, node.part.state))
    if (!part) fresh.push(node.part)
  }
}

function isClass(type: Exclude<Type, string>): type is new (props: Props) => Part {
  return type.prototype?.render
}

function create(type: string, around: Element | Text | undefined): Element | Text {
  const space = type === 'svg' ? 'http://www.w3.org/2000/svg' : (around as Element).namespaceURI
  return type ? document.createElementNS(space, type) : new Text()
}

/** Puts the nodes of an element's kids in order; one that stands right is not touched, so that it keeps the focus. */
function order(holder: Mounted): void {
  const dom = holder.dom as Element
  let at: Node | null = dom.firstChild
  for (const one of domOf(holder.kids))
    if (one === at) at = at.nextSibling
    else dom.insertBefore(one, at)
}

function domOf(kids: Mounted[]): Node[] {
  return kids.flatMap((kid) => kid.dom ?? domOf(kid.kids))
}

function drop({ dom, part, props, kids }: Mounted): void {
  part?.componentWillUnmount?.()
  if (part) part.mounted = undefined
  if (dom && props.ref) props.ref.current = null
  kids.forEach(drop)
  dom?.remove()
}
