/** Scope names in their packed form. */
export function packNames(names: string[]): string
