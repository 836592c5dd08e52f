/** What a person perceives on a page, as plain values: the recogniser knows nothing of the DOM. */

export type BlockKind = 'heading' | 'text' | 'item' | 'button' | 'link' | 'control' | 'progress'

/** A row of a list or table, the same for all that stands in it. */
export interface Row {
  /** The account that a link in the row leads to (/oauth/<number>/authorize). */
  portalId: string | null
}

export interface Block {
  kind: BlockKind
  /** Visible words with single spaces, capped. Buttons: their name. Fields and progress bars: never their content. */
  text: string
  /** The page marks it as not usable (disabled, aria-disabled, in a disabled group). */
  disabled: boolean
  /** 0 = the page itself; higher = a dialog that makes the rest inert, in the order found. */
  layer: number
  /** The row it stands in, if any. */
  row?: Row | null
}

export interface Perceived {
  blocks: Block[]
  /** A visible field for a password. */
  password: boolean
  /** Something turns, glows or slides: the page is at work, whether or not it says so. */
  moving: boolean
  /** Not everything was looked at: the page is longer than a page of this kind ever is. */
  truncated: boolean
}

/** Caps of one look: no page of HubSpot's install flow comes near them. */
export const MAX_NODES = 3000
export const MAX_CHARS = 20_000
export const MAX_BLOCK_CHARS = 2000
