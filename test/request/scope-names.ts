import scopes from '../../src/catalogue/data/scopes.json'

/** Every scope name of the catalogue. */
export function scopeNames(): string[] {
  return scopes.map(({ scope }) => scope)
}
