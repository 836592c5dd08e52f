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
  return new Look(page, onRoot).take()
}

class Look {
  readonly #page: Document
  readonly #onRoot: (root: ShadowRoot) => void
  readonly #range: Range
  readonly #dialogs = new Set<Element>()
  readonly #blocks: Block[] = []
  readonly #found: Perceived = { blocks: this.#blocks, password: false, truncated: false }
  #nodes = 0
  #chars = 0
  #layer = 0
  #layers = 0
  /** Words of the block at hand, and how many of their characters are a link's. */
  #words = ''
  #linked = 0

  constructor(page: Document, onRoot: (root: ShadowRoot) => void) {
    this.#page = page
    this.#onRoot = onRoot
    this.#range = page.createRange()
  }

  take(): Perceived {
    // Dialogs first: they stand at the end of the document, where a long page would leave no room for them.
    for (const dialog of this.#page.querySelectorAll(DIALOGS))
      if (!dialog.parentElement?.closest(DIALOGS) && reachable(dialog)) this.#dialog(dialog)
    if (this.#page.body) this.#element(this.#page.body, PAGE)
    this.#flush(PAGE)
    return this.#found
  }

  #element(element: Element, outer: Around): void {
    if (SILENT.has(element.localName) || this.#dialogs.has(element) || element.matches(HIDDEN)) return
    const style = getComputedStyle(element)
    const sight = sightInside(element, style, outer.sight)
    if (!sight) return
    if (element.matches(DIALOGS)) {
      this.#flush(outer)
      this.#dialog(element)
    } else this.#content(element, style, { ...outer, sight })
  }

  /** A modal dialog is a page of its own, over the other. */
  #dialog(dialog: Element): void {
    this.#dialogs.add(dialog)
    const under = this.#layer
    if (isModal(dialog)) this.#layer = ++this.#layers
    const style = getComputedStyle(dialog)
    const sight = sightInside(dialog, style, OPEN_SIGHT)
    if (sight) this.#content(dialog, style, { ...PAGE, sight })
    this.#flush(PAGE)
    this.#layer = under
  }

  #content(element: Element, style: CSSStyleDeclaration, outer: Around): void {
    if (isBusy(element))
      this.#blocks.push({ kind: 'progress', text: '', disabled: false, layer: this.#layer })
    const own = kindOf(element)
    const kind = outer.whole ? outer.kind : (own ?? outer.kind)
    const disabled = outer.disabled || element.matches(':disabled,[aria-disabled=true]')
    if (own === 'control') {
      if (element.matches('input[type=password]')) this.#found.password = true
      this.#blocks.push({ kind: 'control', text: nameOf(element), disabled, layer: this.#layer })
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
    if (block) this.#flush(outer)
    else if (apart) this.#words += ' '
    if (element.shadowRoot) this.#onRoot(element.shadowRoot)
    this.#children(insides(element), style, around)
    if (own === 'button' && block && !this.#words.trim()) this.#words = nameOf(element)
    if (block) this.#flush(around)
    else if (apart) this.#words += ' '
  }

  #children(nodes: Iterable<Node>, style: CSSStyleDeclaration, around: Around): void {
    for (const node of nodes) {
      if (this.#nodes >= MAX_NODES || this.#chars >= MAX_CHARS) {
        this.#found.truncated = true
        return
      }
      this.#nodes++
      if (node.nodeType === Node.TEXT_NODE) this.#text(node as Text, style, around)
      else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as Element, around)
    }
  }

  #text(node: Text, style: CSSStyleDeclaration, around: Around): void {
    if (this.#words.length > MAX_BLOCK_CHARS) return
    const blank = !node.data.trim()
    if (!blank) {
      if (!drawn(style)) return
      this.#range.selectNodeContents(node)
      if (!inSight(this.#range.getBoundingClientRect(), around.sight)) return
    }
    this.#words += node.data
    if (around.link) this.#linked += lengthOf(node.data)
  }

  #flush({ kind, disabled, row }: Around): void {
    const text = this.#words.replace(/\s+/g, ' ').trim().slice(0, MAX_BLOCK_CHARS)
    const link = kind === 'text' && this.#linked > 0 && this.#linked >= lengthOf(this.#words)
    this.#words = ''
    this.#linked = 0
    if (!text) return
    this.#chars += text.length
    this.#blocks.push({ kind: link ? 'link' : kind, text, disabled, layer: this.#layer, row })
  }
}

function breaksLine(display: string): boolean {
  return !/^(inline|contents|ruby)/.test(display)
}

function lengthOf(text: string): number {
  return text.replace(/\s/g, '').length
}
