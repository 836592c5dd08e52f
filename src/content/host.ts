import { type ComponentChild, render } from 'preact'
import frame from '../ui/card/card.css?inline'
import pieces from '../ui/pieces.css?inline'
import theme from '../ui/theme.css?inline'

const TAG = 'scopelight-card'

/** The one element of ours in HubSpot's page. */
export interface CardHost {
  /** Shows content under an accessible name; the same place and element each time. */
  show(name: string, content: ComponentChild): void
  rename(name: string): void
  /** Puts the element back where the page's own rendering has thrown it out. */
  keep(): void
  hide(): void
}

/**
 * Prepares the card's element without touching the page.
 * @param page the document
 * @param language BCP 47 of the words in it
 */
export function cardHost(page: Document, language: string): CardHost {
  let host: HTMLElement | undefined
  let root: HTMLElement | undefined
  let shown = false

  const build = () => {
    host = page.createElement(TAG)
    host.setAttribute('role', 'complementary')
    host.dir = 'ltr'
    const shadow = host.attachShadow({ mode: 'closed' })
    // A <style> element would fall under the page's content security policy; an adopted sheet does not.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${theme}\n${pieces}\n${frame}`)
    shadow.adoptedStyleSheets = [sheet]
    root = shadow.appendChild(page.createElement('div'))
    // On the inside as well: Chromium keeps a language as a style, which `all: initial` takes off the host.
    host.lang = root.lang = language
    // In a style sheet the build would spell this out for browsers that are too old for the extension anyway.
    root.style.colorScheme = 'light dark'
    return { host, root }
  }

  const keep = () => {
    if (shown && host && host.parentNode !== page.body) page.body?.append(host)
  }

  return {
    show(name, content) {
      const made = host && root ? { host, root } : build()
      made.host.setAttribute('aria-label', name)
      render(content, made.root)
      shown = true
      keep()
    },
    rename(name) {
      host?.setAttribute('aria-label', name)
    },
    keep,
    hide() {
      shown = false
      if (root) render(null, root)
      host?.remove()
    },
  }
}

/** Takes away the cards of an earlier generation: the extension was reloaded under this page. */
export function removeOldCards(page: Document): void {
  for (const old of page.querySelectorAll(TAG)) old.remove()
}
