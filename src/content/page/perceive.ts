import {
  type Block,
  type BlockKind,
  MAX_BLOCK_CHARS,
  MAX_CHARS,
  MAX_NODES,
  type Perceived,
  type Row,
} from './block'
import {
  accountLinked,
  DIALOGS,
  HIDDEN,
  insides,
  isBusy,
  isModal,
  kindOf,
  nameOf,
  reachable,
  SILENT,
} from './element'
import { drawn, inSight, OPEN_SIGHT, type Sight, sightInside } from './visible'

/** What a node inherits from the elements around it. */
interface Around {
  kind: BlockKind
  /** Inside a heading or a button the words belong together, whatever boxes they stand in. */
  whole: boolean
  disabled: boolean
  link: boolean
  row: Row | null
  sight: Sight
}

const PAGE: Around = {
  kind: 'text',
  whole: false,
  disabled: false,
  link: false,
  row: null,
  sight: OPEN_SIGHT,
}

/**
 * One look at the page as a person sees it: through open shadow roots and into dialogs, without what is hidden.
 * Reads layout; call it once a frame at most.
 * @param page the document
 * @param onRoot called for every open shadow root on the way: a mutation inside reaches no observer outside
 */
export function perceive(page: Document, onRoot: (root: ShadowRoot) => void = () => {}): Perceived {
  const blocks: Block[] = []
  const seen: Perceived = { blocks, password: false, moving: false, truncated: false }
  const range = page.createRange()
  const dialogs = new Set<Element>()
  let nodes = 0
  let chars = 0
  let layer = 0
  let layers = 0
  /** Words of the block at hand, and how many of their characters are a link's. */
  let words = ''
  let linked = 0

  const add = (kind: BlockKind, text = '', disabled = false, row: Row | null = null) =>
    blocks.push({ kind, text, disabled, layer, row })

  const findMoving = (root: DocumentOrShadowRoot) => {
    if (root.getAnimations().some(({ playState }) => playState === 'running')) seen.moving = true
  }

  const readElement = (element: Element, outer: Around): void => {
    if (SILENT.has(element.localName) || dialogs.has(element) || element.matches(HIDDEN)) return
    const style = getComputedStyle(element)
    const sight = sightInside(element, style, outer.sight)
    if (!sight) return
    if (element.matches(DIALOGS)) {
      flush(outer)
      readDialog(element)
    } else readContent(element, style, { ...outer, sight })
  }

  /** A modal dialog is a page of its own, over the other. */
  const readDialog = (dialog: Element): void => {
    dialogs.add(dialog)
    const under = layer
    if (isModal(dialog)) layer = ++layers
    const style = getComputedStyle(dialog)
    const sight = sightInside(dialog, style, OPEN_SIGHT)
    if (sight) readContent(dialog, style, { ...PAGE, sight })
    flush(PAGE)
    layer = under
  }

  const readContent = (element: Element, style: CSSStyleDeclaration, outer: Around): void => {
    if (isBusy(element)) add('progress')
    const own = kindOf(element)
    const kind = outer.whole ? outer.kind : (own ?? outer.kind)
    const disabled = outer.disabled || element.matches(':disabled,[aria-disabled=true]')
    if (own === 'control') {
      if (element.matches('input[type=password]')) seen.password = true
      add(own, nameOf(element), disabled)
      return
    }
    const block = !outer.whole && (kind !== outer.kind || breaksLine(style.display))
    // Boxes in a line stand apart, however close their markup is: chips, table cells of a heading, a line break.
    const apart = block || style.display !== 'inline' || element.localName === 'br'
    const portalId = accountLinked(element)
    const row = outer.row ?? (own === 'item' || portalId ? { portalId } : null)
    if (row) row.portalId ??= portalId
    const around: Around = {
      kind,
      whole: kind === 'heading' || kind === 'button',
      disabled,
      link: outer.link || element.matches('a[href]'),
      row,
      sight: outer.sight,
    }
    if (block) flush(outer)
    else if (apart) words += ' '
    const root = element.shadowRoot
    if (root) {
      onRoot(root)
      findMoving(root)
    }
    for (const node of insides(element)) {
      if (nodes >= MAX_NODES || chars >= MAX_CHARS) {
        seen.truncated = true
        break
      }
      nodes++
      if (node.nodeType === Node.TEXT_NODE) readText(node as Text, style, around)
      else if (node.nodeType === Node.ELEMENT_NODE) readElement(node as Element, around)
    }
    if (own === 'button' && block && !words.trim()) words = nameOf(element)
    if (block) flush(around)
    else if (apart) words += ' '
  }

  const readText = (node: Text, style: CSSStyleDeclaration, around: Around): void => {
    if (words.length > MAX_BLOCK_CHARS) return
    if (node.data.trim()) {
      if (!drawn(style)) return
      range.selectNodeContents(node)
      if (!inSight(range.getBoundingClientRect(), around.sight)) return
    }
    words += node.data
    if (around.link) linked += lengthOf(node.data)
  }

  const flush = ({ kind, disabled, row }: Around): void => {
    const text = words.replace(/\s+/g, ' ').trim().slice(0, MAX_BLOCK_CHARS)
    const link = kind === 'text' && linked > 0 && linked >= lengthOf(words)
    words = ''
    linked = 0
    if (!text) return
    chars += text.length
    add(link ? 'link' : kind, text, disabled, row)
  }

  // Dialogs first: they stand at the end of the document, where a long page would leave no room for them.
  for (const dialog of page.querySelectorAll(DIALOGS))
    if (!dialog.parentElement?.closest(DIALOGS) && reachable(dialog)) readDialog(dialog)
  if (page.body) readElement(page.body, PAGE)
  flush(PAGE)
  findMoving(page)
  return seen
}

function breaksLine(display: string): boolean {
  return !/^(inline|contents|ruby)/.test(display)
}

function lengthOf(text: string): number {
  return text.replace(/\s/g, '').length
}
