/** What one element is to a person, by its role, never by its class names: those change with every build of HubSpot's. */
import { type BlockKind, MAX_BLOCK_CHARS } from './block'

/** Elements whose text is no page text: i18n bundles and templates hold the very sentences we look for. */
export const SILENT = new Set(
  'script,style,template,noscript,head,svg,iframe,object,scopelight-card'.split(','),
)
export const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]'
export const HIDDEN = '[hidden],[aria-hidden=true],[inert]'
const INPUT_BUTTONS = 'input[type=button],input[type=submit],input[type=reset]'

/** The kind that an element gives to the words in it; null = that of the elements around it. */
export function kindOf(element: Element): BlockKind | null {
  const role = element.getAttribute('role') || element.localName
  if (/^(heading|h[1-6])$/.test(role)) return 'heading'
  if (/^(button|summary)$/.test(role) || element.matches(INPUT_BUTTONS)) return 'button'
  if (/^(input|select|textarea|checkbox|radio|switch|combobox|(text|search)box)$/.test(role)) return 'control'
  return /^(listitem|row|li|tr)$/.test(role) ? 'item' : null
}

/** The name of a control that shows no words of its own. What a person typed is never read. */
export function nameOf(element: Element): string {
  const name = element.matches(INPUT_BUTTONS) ? (element as HTMLInputElement).value : ''
  return (element.getAttribute('aria-label') || name).slice(0, MAX_BLOCK_CHARS)
}

/** The account whose install page a link leads to; null = no such link. */
export function accountLinked(element: Element): string | null {
  return /\/oauth\/(\d+)\//.exec(element.getAttribute('href') ?? '')?.[1] ?? null
}

/** Whether the page says that it is at work here. */
export function isBusy(element: Element): boolean {
  return element.matches('[aria-busy=true],[role=progressbar],progress')
}

/** Whether a dialog puts the rest of the page out of reach. */
export function isModal(dialog: Element): boolean {
  return dialog.getAttribute('aria-modal') === 'true' || dialog.matches(':modal')
}

/** Whether nothing around a dialog hides it: it is looked at before its place in the page. */
export function reachable(dialog: Element): boolean {
  if (dialog.closest(`${HIDDEN},template,scopelight-card`)) return false
  return dialog.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
}

/**
 * The nodes that are shown in place of an element's children: the shadow tree, what a slot was given, or nothing
 * but the summary of a closed <details>.
 */
export function insides(parent: Element): Iterable<Node> {
  if (parent.shadowRoot) return parent.shadowRoot.childNodes
  if (parent.localName === 'slot') {
    const given = (parent as HTMLSlotElement).assignedNodes()
    if (given.length > 0) return given
  }
  if (parent.localName === 'details' && !parent.hasAttribute('open'))
    return [...parent.children].filter(({ localName }) => localName === 'summary').slice(0, 1)
  return parent.childNodes
}
