/** Shapes of values of unknown origin, put together from small tests. */
export type Fits = (value: unknown) => boolean

export const isText: Fits = (value) => typeof value === 'string'
export const isTextOrNull: Fits = (value) => value === null || isText(value)
export const isYesNo: Fits = (value) => typeof value === 'boolean'

export const oneOf =
  (...allowed: unknown[]): Fits =>
  (value) =>
    allowed.includes(value)
export const isListOf =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits)
export const isRecordOf =
  (fits: Fits): Fits =>
  (value) =>
    isRecord(value) && Object.values(value).every(fits)
export const orMissing =
  (fits: Fits): Fits =>
  (value) =>
    value === undefined || fits(value)
export const orNull =
  (fits: Fits): Fits =>
  (value) =>
    value === null || fits(value)
/** A record whose named fields fit; it may have others. */
export const shape =
  (fields: Record<string, Fits>): Fits =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, fits]) => fits(value[name]))

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
