/**
 * A refusal by its structure alone, whatever its language: HubSpot's refusal is a dead end. Something is said, nothing
 * is asked, nothing is under way, and there is hardly anything to press. English is held to its words as well: its
 * errors and notices are known to look the same.
 */
import { isName, NAMED } from './imitation'
import type { Words } from './signs'

/** What stands on a page from its first words on. */
export interface Ending {
  /** What is said before the first thing to press; rows that are scopes of the link are left out. */
  main: readonly Words[]
  /** All that is said. */
  said: readonly Words[]
  /** Buttons that work. */
  buttons: number
  /** There is a button or a link, or one that is switched off. */
  pressed: boolean
  off: boolean
}

/** More blocks of text than a refusal has: a table of accounts, a settings page. */
const MOST_TEXTS = 7
/** Letters of a name, of a sentence that is no footer; East Asian writing says as much with a fifth. */
const NAME = 9
const SENTENCE = 44
const EAST_ASIAN = /[\u2E80-\uFFDC]/g

const ENGLISH = /\b(the|you|your|this|and)\b/i
const DENIES = /\b(not|cannot|unable|fail\w*|lacks?|denied|needs?|must|only)\b|n.t\b/i
const RIGHTS = /\bapps?\b|permi|authori[sz]|admin|\bscopes?\b|install/i
/** An app, an administrator, in the languages where they share a stem. */
const ABOUT_APPS = /ap+li[ck]|\bapp|admin|アプリ|앱|[应應]用|прилож|админ|sovellu|uygulama|تطبيق|אפליק/i
/** What errors, waiting and other pages have in common: numbers, dots, questions, words that few languages translate. */
const OTHER =
  /[?？؟…]|\.{3}|\b(404|429|5\d\d)\b|\b(sso|captcha|cookies?|server\w*|later|again|wrong)\b|r[oó]b[oô]|サーバ|서버|сервер/i

/**
 * @param blocks what stands on a page
 * @param asked the link's scopes
 */
export function endingOf(blocks: readonly Words[], asked: ReadonlySet<string>): Ending {
  const isSaid = ({ kind, text }: Words) => /^[hti]/.test(kind) && !asked.has(text)
  // A header's own buttons come before.
  const page = blocks.slice(blocks.findIndex((block) => isSaid(block) && weight(block) >= NAME))
  const pressed = page.filter(({ kind }) => kind === 'button' || kind === 'link')
  return {
    main: page.slice(0, pressed[0] && page.indexOf(pressed[0])).filter(isSaid),
    said: blocks.filter(isSaid),
    buttons: pressed.filter(({ kind, disabled }) => kind === 'button' && !disabled).length,
    pressed: pressed.length > 0,
    off: pressed.some(({ disabled }) => disabled),
  }
}

/** Whether a page that offers and asks nothing speaks like a refusal. */
export function speaksLikeRefusal({ main, said, pressed, off }: Ending): boolean {
  const long = main.filter((block) => weight(block) >= SENTENCE)
  if (long.length === 0 || long.some(({ words }) => isName(words, said))) return false
  // A list of rights over a button that is switched off.
  if (off) return main.some(({ text }) => NAMED.test(text))
  const text = main.map(({ text }) => text).join('\n')
  if (said.length > MOST_TEXTS || said.some(({ text }) => OTHER.test(text))) return false
  if (ENGLISH.test(text))
    return text.split(/[.!:\n]\s*/).some((sentence) => DENIES.test(sentence) && RIGHTS.test(sentence))
  return !pressed || ABOUT_APPS.test(text)
}

function weight({ text }: Words): number {
  return text.replace(EAST_ASIAN, 'xxxxx').length
}
