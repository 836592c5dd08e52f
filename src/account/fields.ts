/** Readers of stored values: each gives what is sound, and puts what is not aside under the place where it stood. */

/** A stored value that could not be used, kept for a report: nothing that was stored is thrown away unseen. */
export interface Aside {
  /** Where it stood, as a path: `outcomes.3.on`. */
  at: string
  value: unknown
}

/** Reads one value; undefined where nothing of it is sound. Never throws. */
export type Field<T> = (value: unknown, at: string, aside: Aside[]) => T | undefined

/** A value that is whole or worth nothing. */
export function sound<T>(fits: (value: unknown) => value is T): Field<T> {
  return (value, at, aside) => {
    if (fits(value)) return value
    aside.push({ at, value })
    return undefined
  }
}

/** A text with a shape of its own. */
export function text(fits: (value: string) => boolean): Field<string> {
  return sound((value): value is string => typeof value === 'string' && fits(value))
}

export const yesNo: Field<boolean> = sound((value): value is boolean => typeof value === 'boolean')

export function oneOf<T extends string>(...allowed: readonly T[]): Field<T> {
  return sound((value): value is T => allowed.some((one) => one === value))
}

/** Every sound member of a list, the first `most` of them. */
export function listOf<T>(field: Field<T>, most: number): Field<T[]> {
  return (value, at, aside) => {
    if (!Array.isArray(value)) return nothing(value, at, aside)
    if (value.length > most) aside.push({ at: `${at}.${most}`, value: value.slice(most) })
    return value.slice(0, most).flatMap((one: unknown, index) => {
      const read = field(one, `${at}.${index}`, aside)
      return read === undefined ? [] : [read]
    })
  }
}

/** Every sound entry of a record under a key that `isKey` allows. */
export function recordOf<T>(isKey: (key: string) => boolean, field: Field<T>): Field<Record<string, T>> {
  return (value, at, aside) => {
    if (!isRecord(value)) return nothing(value, at, aside)
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const read = isKey(key) ? field(one, `${at}.${key}`, aside) : nothing(one, `${at}.${key}`, aside)
      return read === undefined ? [] : [[key, read] as const]
    })
    return Object.fromEntries(entries)
  }
}

/** A record with named fields and no others. Without one of the `needed` ones the whole is put aside. */
export function shape<T extends object, K extends keyof T & string = never>(
  fields: { [F in keyof T]-?: Field<NonNullable<T[F]>> },
  needed: readonly K[],
): Field<T> {
  const known = Object.entries(fields) as [string, Field<unknown>][]
  return (value, at, aside) => {
    if (!isRecord(value)) return nothing(value, at, aside)
    const mine: Aside[] = []
    const entries = known.flatMap(([name, field]) => {
      if (value[name] === undefined) return []
      const read = field(value[name], at ? `${at}.${name}` : name, mine)
      return read === undefined ? [] : [[name, read] as const]
    })
    for (const name of Object.keys(value))
      if (!Object.hasOwn(fields, name)) mine.push({ at: at ? `${at}.${name}` : name, value: value[name] })
    const read: Record<string, unknown> = Object.fromEntries(entries)
    if (needed.some((name) => read[name] === undefined)) return nothing(value, at, aside)
    aside.push(...mine)
    return read as T
  }
}

function nothing(value: unknown, at: string, aside: Aside[]): undefined {
  aside.push({ at, value })
  return undefined
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
