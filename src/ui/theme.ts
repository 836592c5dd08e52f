import type { Theme } from '../account/settings'

const DARK = /prefers-color-scheme:\s*dark/
/** When the rules for dark hold. */
const WHEN: Record<Theme, string> = {
  system: '(prefers-color-scheme: dark)',
  light: 'not all',
  dark: 'all',
}
/** A copy of the choice that can be read before anything is loaded; the settings are what holds. */
const COPY = 'theme'
const rules = new WeakMap<Document, CSSMediaRule[]>()

/**
 * Puts an extension page into the theme its person chose: every rule for dark holds always, never, or as the system
 * says. Colours stand once, in theme.css, whoever chooses.
 */
export function applyTheme(theme: Theme, page: Document): void {
  const dark = rules.get(page) ?? darkRules(page)
  rules.set(page, dark)
  for (const rule of dark) rule.media.mediaText = WHEN[theme]
  page.documentElement.style.colorScheme = theme === 'system' ? 'light dark' : theme
}

/** The theme of last time, at once: a page that waited for its settings would show another first. */
export function applyLastTheme(page: Document): void {
  try {
    const last = localStorage.getItem(COPY)
    if (last !== null && Object.hasOwn(WHEN, last)) applyTheme(last as Theme, page)
  } catch {
    // Where sites may store nothing, the settings alone say it.
  }
}

/** Keeps the theme for the next page's first moment. Never throws. */
export function keepLastTheme(theme: Theme): void {
  try {
    localStorage.setItem(COPY, theme)
  } catch {
    // Full, or not allowed: the next page shows the system's theme for a moment.
  }
}

function darkRules(page: Document): CSSMediaRule[] {
  return [...page.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && DARK.test(rule.media.mediaText))
}
