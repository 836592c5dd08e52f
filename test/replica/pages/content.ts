/** What a page shows, apart from any markup: blocks in reading order. */

/** Ways in which a page can hold words that nobody sees. */
export const HIDINGS = [
  'display-none',
  'visibility-hidden',
  'transparent',
  'clipped',
  'off-screen',
  'zero-size',
  'one-pixel',
  'transparent-colour',
  'hidden-attribute',
  'aria-hidden',
  'template',
  'noscript',
] as const
export type Hiding = (typeof HIDINGS)[number]

export interface TableRow {
  cells: string[]
  /** A remark beside a row that cannot be chosen. */
  note?: string
  off?: boolean
}

export type Block =
  | { is: 'heading'; text: string }
  | { is: 'text'; text: string }
  | { is: 'list'; items: string[] }
  | { is: 'table'; columns: string[]; rows: TableRow[] }
  | { is: 'boxes'; label: string; boxes: { text: string; off: boolean }[] }
  | { is: 'field'; label: string; type: 'text' | 'email' | 'password' }
  | { is: 'button'; text: string; primary: boolean; off: boolean; go: boolean }
  | { is: 'link'; text: string; href: string }
  /** `silent`: turns without saying so to assistive technology. */
  | { is: 'spinner'; silent?: boolean }
  /** Grey bars where words will be. */
  | { is: 'skeleton' }
  /** A frame of another site: a captcha, a sign-in. */
  | { is: 'frame'; title: string }
  /** A notice over the page, a dialog to assistive technology or not. */
  | { is: 'banner'; dialog: boolean; text: string; buttons: string[] }
  | { is: 'hidden'; how: Hiding; blocks: Block[] }

export interface PageContent {
  title: string
  lang: string
  blocks: Block[]
  /** Words in a script of the page, as bundles of translations are. */
  bundle?: Record<string, string>
  /** Every text in two <font> elements, as a browser's translation leaves it. */
  translated?: boolean
  status?: number
}

export const heading = (text: string): Block => ({ is: 'heading', text })
export const text = (words: string): Block => ({ is: 'text', text: words })
export const list = (items: string[]): Block => ({ is: 'list', items })
/** `go`: a click leads to the next page of the scene. */
export const button = (
  words: string,
  more: { primary?: boolean; off?: boolean; go?: boolean } = {},
): Block => ({
  is: 'button',
  text: words,
  primary: more.primary ?? false,
  off: more.off ?? false,
  go: more.go ?? false,
})

/** The words a person would copy off the page: a line per block, row or button, hidden ones left out. */
export function visibleText(content: PageContent): string {
  return content.blocks.flatMap(lines).join('\n')
}

function lines(block: Block): string[] {
  switch (block.is) {
    case 'list':
      return block.items
    case 'table':
      return [
        block.columns.join('\t'),
        ...block.rows.map(({ cells, note }) => [...cells, ...(note === undefined ? [] : [note])].join('\t')),
      ]
    case 'boxes':
      return [block.label, ...block.boxes.map((box) => box.text)]
    case 'field':
      return [block.label]
    case 'banner':
      return [block.text, ...block.buttons]
    case 'spinner':
    case 'skeleton':
    case 'frame':
    case 'hidden':
      return []
    default:
      return [block.text]
  }
}
