/** Two long lines on end that go on in the next: nobody else writes so. */
const SOFT = /(?:^|\n)[^\n]{50,998}=\n[^\n]{50,998}=\n/
/** A value that begins on the next line, as links wrapped by anybody else may have it. */
const BEGUN = /[?&;#][\w.%-]{1,40}=\n/g
/** A parameter's name that one such break cuts in two. */
const CUT_NAME = /((?:[?&;#]|%(?:25)*(?:3F|26|23))[\w.%-]{0,40})=\n([\w.%-]{1,40}(?:=|%(?:25)*3D)[\w.%-])/gi

/**
 * A text without the line breaks that a mail puts into long lines, an `=` before each (quoted-printable, RFC 2045 6.7),
 * and with the `=` that such a mail writes as `=3D`. Line breaks are \n by then.
 */
export function withoutSoftBreaks(text: string): string {
  if (!text.includes('=\n')) return text
  const cuts = text.split('=\n').length - 1 - (text.match(BEGUN)?.length ?? 0)
  if (cuts === 0 || !SOFT.test(text)) return text.replace(CUT_NAME, '$1$2')
  const lines = text.replaceAll('=\n', '')
  return /[?&]\w{1,40}=3D/.test(lines) ? lines.replaceAll('=3D', '=') : lines
}
