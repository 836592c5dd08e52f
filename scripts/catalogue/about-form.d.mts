/** The text of compact-about.json. */
export function aboutText(data: Record<string, unknown>): string

/** Rules that only roomier faces cite. */
export const ABOUT_RULES: string[]
