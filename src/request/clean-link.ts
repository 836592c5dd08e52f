import { findScope } from '../catalogue'
import { Asked, type Limits, PERSONAL } from './asked'
import { KNOWN } from './link-parameters'
import { readPath } from './link-path'
import { readingOf } from './link-reading'
import { PLAIN } from './split-names'
import type { Reading } from './types'

const HEAD = /^https:\/\/(app(?:-[a-z]{2,3}\d{1,2})?\.hubspot\.com)(\/oauth\/(?:\d{1,20}\/)?authorize)\?/
/** A value that is encoded as it should be; a full stop at the end of a link may be that of a sentence. */
const VALUE = /^(?:[\w~+-]|\.(?!$)|%[\dA-Fa-f]{2})*$/
/** What the names and values of secrets have, and letters that hide them. */
const SECRET = /secret|hapikey|pat-|%(?:25)*(?:[46][1-9a-f]|[57][0-9a])/i
const BLANK = /^(?:%20|\+)*$/

/**
 * Reads an input that is one install link as programs write it, whole and alone. Most inputs are, and there is nothing
 * to look for in them: the same reading as install-link.ts, at a fraction of the cost.
 * @returns null for everything with a quirk, a slip or a word around it, and for links that name no scopes or no app
 */
export function readCleanLink(text: string, limits: Limits): Reading | null {
  const [head = '', host = '', written = ''] = HEAD.exec(text) ?? []
  const path = head && readPath(written, host)
  const values = path && valuesIn(text.slice(head.length))
  const required = values && namesIn(values.get('scope'), limits)
  const optional = required && namesIn(values.get('optional_scope'), limits)
  if (!optional || required.length + optional.length === 0 || BLANK.test(values.get('client_id') ?? ''))
    return null
  if (required.length + optional.length > limits.names) return null
  const asked = new Asked(limits, { required, optional })
  const parameters = {
    clientId: values.get('client_id') ?? null,
    redirectUri: values.get('redirect_uri') ?? null,
    state: values.get('state') ?? null,
    codeChallenge: values.get('code_challenge') ?? null,
    redirectOpen: false,
  }
  return readingOf({ host, path, parameters, holes: [], line: text }, asked)
}

/** The values of a query that holds parameters of HubSpot's alone, each once; null when it is another. */
function valuesIn(query: string): Map<string, string> | null {
  const values = new Map<string, string>()
  for (const piece of query.split('&')) {
    const at = piece.indexOf('=')
    const name = piece.slice(0, at)
    const value = piece.slice(at + 1)
    if (!KNOWN.has(name) || values.has(name)) return null
    const names = name === 'scope' || name === 'optional_scope'
    if (!names && (!VALUE.test(value) || SECRET.test(value))) return null
    values.set(name, value)
  }
  return values
}

/** The names in a scope parameter, each once; null when one of them asks for a closer look. */
function namesIn(value: string | undefined, limits: Limits): string[] | null {
  if (value === undefined) return []
  const names = (value.includes('+') ? value.replaceAll('+', '%20') : value).split('%20')
  for (const [at, name] of names.entries()) {
    if (name.length > limits.nameLength) return null
    const fact = findScope(name)
    // The catalogue's own text is found again faster than a piece of a link.
    if (fact?.kind === 'listed') names[at] = fact.name
    else if (PERSONAL.test(name) || SECRET.test(name) || !(fact || PLAIN.test(name))) return null
  }
  return new Set(names).size === names.length ? names : null
}
