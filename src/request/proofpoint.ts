import { percentDecode } from './decode'

/** In the order of Proofpoint's own decoder (`v3_run_mapping`): https://gist.github.com/stain/9bbc97c2388eaa178296a2afc4f5a277 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** A run is at least this long: a lone character needs no length. */
const SHORTEST_RUN = 2

/** The second form: hyphens stand for percent signs, underscores for slashes. */
export function proofpointV2(within: string): string {
  return percentDecode(within.replaceAll('-', '%').replaceAll('_', '/'))
}

/**
 * The third form: a star stands for one character that was taken out, two stars and a letter for a run of them, whose
 * length the letter gives.
 * @param within the address with its stars
 * @param taken what was taken out, base64url of UTF-8
 * @returns '' where the two do not fit, so that no address is made up
 */
export function proofpointDecoded(within: string, taken: string): string {
  const characters = [...textOf(taken)]
  let at = 0
  let short = false
  const plain = within.replace(/\*(?:\*([\w-]))?/g, (_, run?: string) => {
    const length = run === undefined ? 1 : LETTERS.indexOf(run) + SHORTEST_RUN
    short ||= at + length > characters.length
    at += length
    return characters.slice(at - length, at).join('')
  })
  // One slash of two is lost on the way through some mail programs.
  return short ? '' : plain.replace(/^(https?:\/)(?!\/)/i, '$1/')
}

/** Text out of base64url, without what is no such letter. */
function textOf(base64: string): string {
  let bits = ''
  for (const letter of base64) {
    const value = LETTERS.indexOf(letter)
    if (value >= 0) bits += value.toString(2).padStart(6, '0')
  }
  const bytes = bits.match(/[01]{8}/g) ?? []
  return percentDecode(
    bytes.map((byte) => `%${Number.parseInt(byte, 2).toString(16).padStart(2, '0')}`).join(''),
  )
}
