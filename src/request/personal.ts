import { hasEscapes, percentDecode } from './decode'
import { maskAddress, maskQuery } from './mask'

/** Such names are a secret with anything before and after them, which the faces' mask is not so strict about. */
const ALWAYS =
  /^code_challenge|verifier|nonce|session|token|secret|passw|credential|assertion|signature|api_?key/
const MOST_ROUNDS = 4
/** A parameter's name with percent-encoded letters in it, inside an address that is encoded itself or not. */
const ESCAPED =
  /([?&;#]|%(?:25)*(?:3F|26|23))((?:[\w.-]|%(?:25)*(?:[46][1-9a-f]|[57][0-9af]|2d|2e))+)(?==|%(?:25)*3D)/gi

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
  const plain = piece.replace(ESCAPED, (written, mark: string, name: string) =>
    name.includes('%') && isPersonal(name) ? mark + decodedToTheEnd(name) : written,
  )
  return maskAddress(`&${plain}`).slice(1)
}

function decodedToTheEnd(name: string): string {
  let text = name
  for (let round = 0; round < MOST_ROUNDS && hasEscapes(text); round += 1) text = percentDecode(text)
  return text
}
