/** The catalogue's data files by name, parsed. */
export function readData(): Record<string, unknown>
/** The text of compact.json. */
export function compactText(data: Record<string, unknown>): string

/** Rules that the diagnosis cites. */
export const CITED_RULES: string[]
