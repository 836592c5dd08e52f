import type { AxNode } from './types'

/** The part of a CDP accessibility node that is read here. */
export interface CdpAxNode {
  nodeId: string
  parentId?: string
  ignored: boolean
  role?: { value?: string }
  name?: { value?: string }
  properties?: { name: string; value: { value?: unknown } }[]
  childIds?: string[]
  backendDOMNodeId?: number
}

/** Chromium's own role names where they differ from ARIA's. A summary is a button to whoever hears it. */
const ROLES: Record<string, string> = {
  StaticText: 'text',
  RootWebArea: 'document',
  DisclosureTriangle: 'button',
  DisclosureTriangleGrouped: 'button',
  image: 'img',
}

const NOT_SPOKEN = new Set(['InlineTextBox', 'LineBreak'])

/** `Accessibility.getFullAXTree` as a tree; nodes that screen readers pass over give way to their children. */
export function fromCdp(nodes: CdpAxNode[]): AxNode {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const spoken = (node: CdpAxNode): AxNode[] => {
    if (NOT_SPOKEN.has(node.role?.value ?? '')) return []
    const children = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id)
      return child ? spoken(child) : []
    })
    return node.ignored ? children : [toNode(node, children)]
  }
  const root = nodes.find((node) => node.parentId === undefined)
  const [tree] = root ? spoken(root) : []
  return tree ?? { role: 'document', name: '', children: [], handle: '' }
}

function toNode(node: CdpAxNode, children: AxNode[]): AxNode {
  const role = node.role?.value ?? ''
  const read = new Map(node.properties?.map((property) => [property.name, property.value.value]))
  const level = read.get('level')
  return {
    role: ROLES[role] ?? role.toLowerCase(),
    name: node.name?.value ?? '',
    children,
    handle: String(node.backendDOMNodeId ?? ''),
    ...(typeof level === 'number' && { level }),
    ...flag('expanded', read.get('expanded')),
    ...flag('pressed', read.get('pressed')),
    ...flag('checked', read.get('checked')),
    ...flag('selected', read.get('selected')),
    ...flag('disabled', read.get('disabled')),
    ...flag('focused', read.get('focused')),
  }
}

/** CDP says tristates as the words "true" and "false", others as booleans, and leaves out what does not apply. */
function flag<K extends string>(name: K, value: unknown): { [key in K]?: boolean } {
  if (value === undefined) return {}
  return { [name]: value === true || value === 'true' } as { [key in K]?: boolean }
}
