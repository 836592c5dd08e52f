import { isRedirectPiece } from './link-parameters'

/** A piece of a link's query. */
export interface Piece {
  text: string
  /** It is the redirect_uri, or belongs to it because that was not encoded. */
  redirect: boolean
}

/** The pieces of a query up to the link's own fragment, which no browser sends; a `#` inside redirect_uri begins none. */
export function sentPieces(query: string): Piece[] {
  const sent: Piece[] = []
  let redirect: string | null = null
  for (const piece of query.split('&')) {
    redirect = isRedirectPiece(piece, redirect) ? (redirect ?? piece) : null
    const end = fragmentAt(piece, redirect !== null)
    sent.push({ text: end < 0 ? piece : piece.slice(0, end), redirect: redirect !== null })
    if (end >= 0) break
  }
  return sent
}

/** Where the link's own fragment begins in a piece; -1 when it does not. A redirect_uri that is encoded has none left bare. */
function fragmentAt(piece: string, redirect: boolean): number {
  const at = piece.indexOf('#')
  return redirect && !/%3A/i.test(piece.slice(0, Math.max(at, 0))) ? -1 : at
}
