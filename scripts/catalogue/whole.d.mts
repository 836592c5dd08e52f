/** See whole.mjs. */
export function wholeCatalogue(): Record<string, object[]>
export function catalogueSchema(): object
