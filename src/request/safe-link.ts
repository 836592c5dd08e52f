import { percentDecode } from './decode'
import { proofpointDecoded, proofpointV2 } from './proofpoint'

/** A kind of link that mail programs, chats and search pages put around another: where it begins, and how what is within is written. */
interface Wrapper {
  /** Words without which none of this kind is there. */
  sign: string
  link: RegExp
  decode: (within: string, rest: string) => string
}

const REST = '[^\\s"\'<>]{0,4000}'
const VALUE = '([^&\\s"\'<>]{1,20000})'

const inParameter = (sign: string, start: string): Wrapper => ({
  sign,
  link: new RegExp(`https?://${start}${VALUE}${REST}`, 'gi'),
  decode: percentDecode,
})

/** Looked up on 2026-11-25: links of each kind were met in public files, those of outlook.cn only in lists that other programs keep. */
const WRAPPERS: readonly Wrapper[] = [
  // Outlook, its clouds, and the form for links to files and meetings: https://github.com/Cimbali/safelinks-cleanup
  inParameter(
    '.safelinks.',
    '[\\w-]{1,40}\\.safelinks\\.protection\\.(?:outlook\\.com|office365\\.us|(?:partner\\.)?outlook\\.cn)/(?:ap/[\\w-]{1,40}/)?\\?url=',
  ),
  // Teams
  inParameter(
    '/atp-safelinks.',
    'statics\\.teams\\.cdn\\.office\\.net/evergreen-assets/safelinks/\\d{1,2}/atp-safelinks\\.html\\?url=',
  ),
  // Google's pages, Docs and mails
  inParameter(
    'www.google.',
    'www\\.google\\.[a-z]{2,3}(?:\\.[a-z]{2})?/url\\?(?:(?!(?:q|url)=https?(?:%3A|:))[\\w-]{1,30}=[^&\\s"\'<>]{0,200}&(?:amp;)?){0,12}(?:q|url)=',
  ),
  inParameter('slack-redir.net', 'slack-redir\\.net/link\\?url='),
  inParameter('linkprotect.cudasvc.com', 'linkprotect\\.cudasvc\\.com/url\\?a='),
  // Proofpoint's own decoder: https://gist.github.com/stain/9bbc97c2388eaa178296a2afc4f5a277
  inParameter('urldefense.proofpoint.com/v1/', 'urldefense\\.proofpoint\\.com/v1/url\\?u='),
  {
    sign: 'urldefense.proofpoint.com/v2/',
    link: new RegExp(`https?://urldefense\\.proofpoint\\.com/v2/url\\?u=${VALUE}${REST}`, 'gi'),
    decode: proofpointV2,
  },
  {
    sign: '/v3/__',
    link: /https?:\/\/urldefense(?:\.proofpoint)?\.(?:com|us)\/v3\/__((?:(?!urldefense|__;)[^\s"'<>]){1,20000})__;([\w-]{0,4000})!{1,2}[^\s"'<>$]{0,400}\$?/gi,
    decode: proofpointDecoded,
  },
]

const MOST_ROUNDS = 3
const ADDRESS = /^https?:\/\//i

/** A text with its links as they were before mail programs and chats wrapped them, some of them more than once. */
export function unwrapped(text: string): string {
  if (!text.includes('://')) return text
  let plain = text
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = plain
    for (const { sign, link, decode } of WRAPPERS)
      if (plain.includes(sign))
        plain = plain.replaceAll(link, (whole, within: string, rest: unknown) => {
          const found = decode(within, typeof rest === 'string' ? rest : '')
          return ADDRESS.test(found) ? found : whole
        })
    if (plain === before) return plain
  }
  return plain
}
