import raw from './compact.json?raw'

/** The squeezed catalogue as scripts/catalogue-compact.mjs writes it: lines of text, unpacked by the look-up that needs them. */
export interface Compact {
  asOf: string
  /** `requires,flags,source,mayAlsoSuffice packed-names` */
  scopes: string
  /** `scope=<kind>packed-names`: b implies and replaced by, i implies, a other spelling, s other spelling that replaces it. */
  kin: string
  appObjects: string
  hubs: string
  addOns: string
  permissions: string
  tabs: string
  labels: string
  /** `writer=edit`: the last part of an internal name, and the row it stands for. */
  endings: string
  rights: string
  headings: string
  denials: string
  lookAlikes: string
  rules: string
  urls: string
}

export const compact: Compact = JSON.parse(raw)

/** The lines of a part. */
export function linesOf(part: string): string[] {
  return part.split('^')
}

/** The records of a part, several lines each. */
export function recordsOf(part: string): string[][] {
  return part.split('`').map(linesOf)
}

/** Runs `make` once, at the first call. */
/* @__NO_SIDE_EFFECTS__ */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The entry of a list that a digit of compact.json stands for. */
export function pick<T>(list: readonly T[], digit: string | undefined): T {
  return list[Number(digit)] as T
}

/** Cuts a line at the first `mark`: what stands before and after it. */
export function cut(line: string, mark: string): [string, string] {
  const at = line.indexOf(mark)
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + mark.length)]
}
