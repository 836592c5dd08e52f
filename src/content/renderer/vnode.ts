/** What JSX becomes: a description of an element, a component or a group. */
export interface VNode {
  type: Type
  props: Props
  key: Key | undefined
}

export type Key = string | number
export type Props = Record<string, unknown> & { children?: Child; ref?: { current: unknown } }
/** The name of an element ('' = a text), a function component or a class of components. */
export type Type = string | ((props: Props) => Child) | (new (props: Props) => Part)
export type Child = VNode | string | number | boolean | null | undefined | Child[]

/** A node that is on the page. */
export interface Mounted {
  type: Type
  /** Its key, or its place among its neighbours: what it is found again by. */
  slot: Key
  props: Props
  kids: Mounted[]
  /** What it stands in; none for a root. */
  parent?: Mounted
  /** Of elements, texts and roots; the nodes of a component are those of its kids. */
  dom?: Element | Text
  /** Of components. */
  part?: Part
}

/** What draws a component: an instance of its class, or the function itself. */
export interface Part {
  props?: Props
  state?: object
  /** None once it has gone. */
  mounted?: Mounted | undefined
  render: (props: Props, state?: object) => Child
  componentDidMount?(): void
  componentWillUnmount?(): void
}

/** What the JSX compiler calls for every element. */
export function jsx(type: Type, props: Props, key?: Key): VNode {
  return { type, props, key }
}

/** Children without an element around them. */
export function Fragment({ children }: Props): Child {
  return children
}

/** A child as a node to mount; none for what shows nothing, which still keeps its place among its neighbours. */
export function vnodesOf(child: Child): VNode[] {
  if (child == null || typeof child === 'boolean') return []
  if (Array.isArray(child)) return [jsx(Fragment, { children: child })]
  return [typeof child === 'object' ? child : jsx('', { data: child })]
}
