import { runs } from '../runs'
import { facesOf } from './faces'
import { KIND_NAMES, planted } from './inputs'

/** A bounded number in the normal tests; `npm run test:secrets` plants a million. */
export const COUNT = Number(process.env.SCOPELIGHT_SECRETS ?? 2 * runs(3000))
export const SEED = 20261125

/** What came of a hunt: inputs and secrets tried, and every face on which a secret or half of one was found. */
export interface Found {
  inputs: number
  secrets: number
  leaks: { kind: string; face: string; secret: string; input: string; shown: string }[]
}

const MOST_LEAKS = 40

/**
 * Plants at least `count` secrets and looks for them on every face.
 * @param part of how many parts of the same inputs this is, so that several can hunt at once
 */
export function hunt(seed: number, count: number, part = 0, parts = 1): Found {
  const found: Found = { inputs: 0, secrets: 0, leaks: [] }
  for (let at = part; found.secrets < count / parts; at += parts) {
    const { kind, case: c, secrets } = planted(seed, at)
    found.inputs += 1
    found.secrets += secrets.length
    for (const [face, text] of Object.entries(facesOf(c, Math.floor(at / KIND_NAMES.length))))
      for (const secret of secrets) {
        const shown = shownIn(text, secret)
        if (shown && found.leaks.length < MOST_LEAKS)
          found.leaks.push({ kind, face, secret, input: c.input.slice(0, 600), shown })
      }
  }
  return found
}

/** Where a half of the secret stands in a text, in whatever case and broken by whatever line; null where it does not. */
function shownIn(text: string, secret: string): string | null {
  const plain = text.includes(secret) ? text : text.replaceAll(/\\n|\s/g, '')
  // The name before the @ of an address is the person.
  const value = secret.includes('@')
    ? secret.slice(0, secret.indexOf('@'))
    : secret.replace(/^(?:pat-\w{3}-|eyJ)/, '')
  const half = Math.ceil(value.length / 2)
  for (const piece of [value.slice(0, half), value.slice(-half)]) {
    const at = plain.toLowerCase().indexOf(piece.toLowerCase())
    if (at >= 0) return plain.slice(Math.max(0, at - 60), at + 60)
  }
  return null
}
