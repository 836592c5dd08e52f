import type { Theme } from '../account/settings'

const DARK = /prefers-color-scheme:\s*dark/
const rules = new WeakMap<Document, CSSMediaRule[]>()

/**
 * Puts an extension page into the theme its person chose: every rule for dark holds always, never, or as the system
 * says. Colours stand once, in theme.css, whoever chooses.
 */
export function applyTheme(theme: Theme, page: Document): void {
  const dark = rules.get(page) ?? darkRules(page)
  rules.set(page, dark)
  const when = { system: '(prefers-color-scheme: dark)', light: 'not all', dark: 'all' }[theme]
  for (const rule of dark) rule.media.mediaText = when
  page.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme
}

function darkRules(page: Document): CSSMediaRule[] {
  return [...page.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && DARK.test(rule.media.mediaText))
}
