import { decodedToTheEnd, maskAddress, maskQuery, plainNames } from './mask'

/** Such names are a secret with anything before and after them, which the faces' mask is not so strict about. */
const ALWAYS =
  /^code_challenge|verifier|nonce|session|token|secret|passw|credential|assertion|signature|api_?key/

/**
 * Whether a parameter belongs to one person's session or opens an account, and so to nobody else: state, PKCE, codes, tokens,
 * secrets, passwords.
 * @param name as written: case, percent encoding and brackets make no difference
 */
export function isPersonal(name: string): boolean {
  const plain = decodedToTheEnd(name)
    .toLowerCase()
    .replace(/^(?:amp;)+|\[.*$|[^\w-]/g, '')
  const parameter = `?${plain}=x`
  return ALWAYS.test(plain) || maskQuery(parameter) !== parameter
}

/** Masks what is personal in a piece of a query and in the addresses it holds; everything else stays byte for byte. */
export function maskPersonal(piece: string): string {
  return maskAddress(plainNames(`&${piece}`, isPersonal)).slice(1)
}
