/**
 * A refusal by its structure alone, whatever its language: HubSpot's refusal is a dead end. Something is said, nothing
 * is asked, nothing is under way, and there is hardly anything to press. English is held to its words as well: its
 * errors and notices are known to look the same.
 */
import { isName, NAMED } from './imitation'
import type { Words } from './signs'

/** More blocks of text than a refusal has: a table of accounts, a settings page. */
const MOST_TEXTS = 7
/** Letters of a sentence that is no footer; East Asian writing says as much with a fifth. */
const SENTENCE = 44
const EAST_ASIAN = /[\u2E80-\uFFDC]/g

const ENGLISH = /\b(the|your?|this|and)\b/i
const DENIES = /\b(not|cannot|unable|fail\w*|lacks?|denied|must)\b|n.t\b/i
const RIGHTS = /\bapps?\b|permi|authori[sz]|admin|scope|install/i
/** An app, an administrator, in the languages where they share a stem. */
const ABOUT_APPS = /ap+li[ck]|\bapp|admin|アプリ|앱|[应應]用|прилож|sovel|uygu/i
/** What errors, waiting and other pages have in common: numbers, dots, questions, words that few languages translate. */
const OTHER =
  /[?？؟…]|\.{3}|\b(404|429|5\d\d|sso|later|again|wrong)\b|captcha|cookie|server|r[oó]b[oô]|サーバ|서버|сервер/i

/**
 * Whether a page that asks for nothing speaks like a refusal.
 * @param said all that is said on the page
 * @param main of it, what stands before the first thing to press
 * @param pressed the buttons and links after the first words
 */
export function isDeadEnd(
  said: readonly Words[],
  main: readonly Words[],
  pressed: readonly Words[],
): boolean {
  const text = main.map(({ text }) => text).join('\n')
  if (
    // Looking for names compares every block with every other.
    said.length > 99 ||
    !main.some(({ text }) => text.replace(EAST_ASIAN, 'xxxxx').length >= SENTENCE) ||
    main.some(({ words }) => words.length > SENTENCE / 2 && isName(words, said))
  )
    return false
  // A list of rights over a button that is switched off.
  if (pressed.some(({ disabled }) => disabled)) return main.some(({ text }) => NAMED.test(text))
  if (said.length > MOST_TEXTS || said.some(({ text }) => OTHER.test(text))) return false
  if (ENGLISH.test(text))
    return text.split(/[.!:\n]\s*/).some((sentence) => DENIES.test(sentence) && RIGHTS.test(sentence))
  return !pressed[0] || ABOUT_APPS.test(text)
}
