const ESCAPES = /(?:%[0-9a-f]{2})+/gi

/** Undoes percent encoding once. Escapes that are broken or no UTF-8 stay as they stand; never throws. */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text.replace(ESCAPES, (run) => {
      try {
        return decodeURIComponent(run)
      } catch {
        return run
      }
    })
  }
}

/** Whether a text still holds percent escapes. */
export function hasEscapes(text: string): boolean {
  return /%[0-9a-f]{2}/i.test(text)
}

/** A text in which every half of a surrogate pair that stands alone is U+FFFD, so that encoders cannot throw on it. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
}
