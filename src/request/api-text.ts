/** Larger pastes are read around the places that look like an answer of the API. */
const WHOLE = 150_000
const AROUND = 6000
const MOST_PLACES = 16
const ANCHOR =
  /correlationId|requiredGranularScopes|MISSING_SCOPES|EXPIRED_AUTHENTICATION|INVALID_AUTHENTICATION|errorType|required scopes|object type|proper permissions|unknown to this Hublet|hub_domain|"?category\\*["']?\s{0,3}[:=]|HTTP\/[\d.]+"? [45]\d\d/g

const ENTITIES: Record<string, string> = {
  quot: '"',
  '#34': '"',
  '#x22': '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#160': ' ',
  amp: '&',
}

/**
 * An answer of the API as HubSpot sent it: out of its string (escaped once or more), out of HTML, with plain quotes.
 * Of a paste longer than 150,000 characters only what stands around its answers is kept. Linear.
 */
export function apiText(text: string): string {
  return plainQuotes(withoutTags(withoutEntities(withoutEscapes(excerpt(text)))))
}

function excerpt(text: string): string {
  if (text.length <= WHOLE) return text
  const pieces = [text.slice(0, AROUND)]
  let until = AROUND
  let places = 0
  for (const { index } of text.matchAll(ANCHOR)) {
    if (index < until) continue
    pieces.push(text.slice(Math.max(until, index - AROUND / 2), index + AROUND))
    until = index + AROUND
    places += 1
    if (places === MOST_PLACES) break
  }
  return [...pieces, text.slice(Math.max(until, text.length - AROUND))].join('\n')
}

function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text
    .replace(/(?<!\\)\\+u00([0-9a-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/(?<!\\)\\+u20(1[89]|1[cd])/gi, "'")
    .replace(/(?<!\\)\\+(["'/`])/g, '$1')
    .replace(/(?<!\\)\\+[rnt]/g, '\n')
}

function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  // Twice: pages escape what was escaped already.
  let plain = text
  for (let round = 0; round < 2; round += 1)
    plain = plain.replace(/&(#?x?\w{1,5});/gi, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all)
  return plain
}

function withoutTags(text: string): string {
  if (!text.includes('<')) return text
  return (
    text
      .replace(/<(?:style|script)\b[^>]{0,300}>[^<]{0,20000}<\//gi, ' ')
      // `<HttpError 403 when requesting ...>` is how Python shows an exception.
      .replace(/<(?!\w{1,40} \d)[a-z/!][^<>]{0,500}>/gi, ' ')
  )
}

function plainQuotes(text: string): string {
  return /[‘’“”]/.test(text) ? text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : text
}
