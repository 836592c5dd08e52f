import { lineEnd, rowsFrom } from './page-lines'
import { scopesAfter } from './page-names'
import { permissionRows } from './page-permissions'
import type { Found } from './sentence-search'
import type { PageReading } from './types'
import type { Sought } from './wordings'

const LONGEST_APP = 100

/** A page on which no known refusal stands. */
export const NOTHING_READ: PageReading = {
  variant: null,
  wording: -1,
  match: 'hint',
  scopes: [],
  permissions: [],
  app: null,
  redirectUri: null,
}

/**
 * What a refusal's sentence and the words after it say.
 * @param page the text that the sentence was found in
 * @param found where, and what fills its holes
 * @param sought whose sentence it is
 * @param exact it is the whole sentence, as HubSpot's own page has it
 */
export function readingOf(
  page: string,
  found: Found,
  sought: Pick<Sought, 'variant' | 'wording' | 'names'>,
  exact: boolean,
): PageReading {
  const gap = (hole: string) => found.gaps.find((one) => one.hole === hole)
  const scopes = gap('scopes')
  const redirect = gap('redirect')
  const app = gap('app')
  return {
    variant: sought.variant,
    wording: sought.wording,
    match: exact ? 'exact' : 'hint',
    scopes: sought.names === 'scopes' ? scopesAfter(page, scopes?.from ?? found.end) : [],
    permissions: sought.names === 'permissions' ? permissionRows(page.slice(rowsFrom(page, found))) : [],
    app: app ? appName(page, app.from, app.to) : null,
    redirectUri:
      redirect && redirect.to > 0
        ? page.slice(redirect.from, redirect.to).replace(/^[\s"'‘’“”`]+|[\s"'‘’“”`]+$/g, '') || null
        : null,
  }
}

/** The app's name in a heading: to the end of its line, or of its sentence where more follows. Null when that is no name. */
function appName(page: string, from: number, to: number): string | null {
  const rest = page.slice(from, to > 0 ? to : lineEnd(page, from))
  const cut = rest.search(/[.!?](?:\s+\p{Lu}|\s*$)|[:;](?:\s|$)|\s[–—-]\s/u)
  const name = (cut < 0 ? rest : rest.slice(0, cut)).replace(/^[\s"'“*_`]+|[\s"'”*_`]+$/g, '')
  return name !== '' && name.length <= LONGEST_APP ? name : null
}
