import { until } from './ax'
import type { BrowserWindow } from './firefox-bidi'
import { TREE } from './firefox-scripts'
import type { AxNode } from './types'

/** What the TREE script gives for each node. */
export interface RawNode {
  role: string
  name: string
  attributes: Record<string, string>
  path: string
  children: RawNode[]
  expandable: boolean
  expanded: boolean
  pressed: boolean
  checkable: boolean
  checked: boolean
  selectable: boolean
  selected: boolean
  disabled: boolean
  focused: boolean
}

/** Firefox's role names where they differ from ARIA's. A summary is a button to whoever hears it. */
const ROLES: Record<string, string> = {
  'text leaf': 'text',
  pushbutton: 'button',
  'toggle button': 'button',
  summary: 'button',
  'check button': 'checkbox',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  entry: 'textbox',
  pagetab: 'tab',
  pagetablist: 'tablist',
  propertypage: 'tabpanel',
  graphic: 'img',
  grouping: 'group',
  statusbar: 'status',
  'text container': 'generic',
  section: 'generic',
  'internal frame': 'iframe',
}

/** Landmarks have one role in Firefox; which one stands in the ARIA role or in the element's name. */
const LANDMARKS: Record<string, string> = {
  aside: 'complementary',
  nav: 'navigation',
  main: 'main',
  header: 'banner',
  footer: 'contentinfo',
  form: 'form',
  search: 'search',
}

function roleOf(node: RawNode): string {
  const aria = node.attributes['xml-roles']?.split(' ')[0]
  if (node.role === 'landmark') return aria ?? LANDMARKS[node.attributes.tag ?? ''] ?? 'landmark'
  return ROLES[node.role] ?? aria ?? node.role
}

/** The tree in the harness's words. */
export function fromRaw(node: RawNode): AxNode {
  const role = roleOf(node)
  const level = Number(node.attributes.level)
  return {
    role,
    name: node.name,
    children: node.children.map(fromRaw),
    handle: node.path,
    ...(level > 0 && { level }),
    ...(node.expandable && { expanded: node.expanded }),
    ...(node.role === 'toggle button' && { pressed: node.pressed }),
    ...(node.checkable && { checked: node.checked }),
    ...(node.selectable && { selected: node.selected }),
    ...(node.disabled && { disabled: true }),
    ...(node.focused && { focused: true }),
  }
}

/** The tree of a tab (by its context) or of the open popup (`popup`); Firefox takes a moment to make the first one. */
export async function readTree(window: BrowserWindow, context: string): Promise<AxNode> {
  return until(
    async () => {
      const raw = await window.call<RawNode | null>(TREE, context)
      return raw ? fromRaw(raw) : undefined
    },
    5000,
    async () => `Firefox gives no accessibility tree for ${context}.`,
  )
}

/** Firefox hands changes of a page on to its accessibility tree a moment later: waits until two readings are the same. */
export async function settle(window: BrowserWindow, context: string): Promise<void> {
  let last = ''
  for (let tries = 0; tries < 20; tries++) {
    const now = JSON.stringify(await window.call<RawNode | null>(TREE, context))
    if (now === last) return
    last = now
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}
