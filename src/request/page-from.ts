import type { PageReading } from './types'

const isText = (value: unknown) => typeof value === 'string'
const isTextOrNull = (value: unknown) => value === null || isText(value)
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)

/** Checks what was handed over as the reading of a page; null when it is none. */
export function pageFrom(raw: unknown): PageReading | null {
  if (typeof raw !== 'object' || raw === null) return null
  const page = raw as Record<keyof PageReading, unknown>
  const fits =
    isTextOrNull(page.variant) &&
    Number.isInteger(page.wording) &&
    (page.match === 'exact' || page.match === 'hint') &&
    isTexts(page.scopes) &&
    isTexts(page.permissions) &&
    isTextOrNull(page.app) &&
    isTextOrNull(page.redirectUri)
  return fits ? (raw as PageReading) : null
}
