/** The catalogue's data files by name, parsed. */
export function readData(): Record<string, unknown>
/** The text of compact.json. */
export function compactText(data: Record<string, unknown>): string
/** The text of compact-card.json. */
export function cardText(data: Record<string, unknown>): string

/** Rules that the diagnosis cites. */
export const CITED_RULES: string[]
