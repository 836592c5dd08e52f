import type { Asked } from './asked'
import { percentDecode } from './decode'
import { regionOf } from './host'
import type { Parameters } from './link-parameters'
import type { LinkPath } from './link-path'
import { insecureHost, schemeThatRuns } from './scheme'
import { readScopeValue } from './scope-value'
import { fillHoles, MOST_HOLES } from './template'
import type { Reading } from './types'

/** The parts of an install link that its reading rests on. */
export interface LinkParts {
  /** HubSpot's host; null when a template stands for a part of it. */
  host: string | null
  path: LinkPath
  parameters: Parameters
  /** Source texts of the template holes. */
  holes: string[]
  /** The whole link on one line; with template holes it is no address. */
  line: string
}

/** The same once its scopes are read. */
export interface ReadParts extends Omit<LinkParts, 'parameters'> {
  parameters: Omit<Parameters, 'scope' | 'optionalScope' | 'misnamed'>
}

/** What one install link asks for, once its scopes are read into `asked`. */
export function readingOf(link: ReadParts, asked: Asked): Reading {
  const { parameters, path, host, holes } = link
  const redirect = parameters.redirectUri
  const redirectUri = redirect === null ? null : written(percentDecode(redirect), holes)
  if (parameters.redirectOpen) asked.note('note_redirect_not_encoded')
  const scheme = redirectUri && schemeThatRuns(redirectUri)
  if (scheme) asked.note('note_redirect_runs', { foreign: scheme })
  const insecure = redirectUri && insecureHost(redirectUri)
  if (insecure) asked.note('note_redirect_http', { foreign: insecure })
  return {
    kind: 'install-link',
    notes: asked.notes(),
    page: null,
    link: host === null || holes.length > 0 ? null : link.line,
    request: {
      ...asked.request(),
      host,
      region: host === null ? null : regionOf(host),
      portalId: path.portalId,
      clientId: written(parameters.clientId, holes),
      redirectUri,
      flow: path.flow,
      hasState: Boolean(parameters.state),
      hasCodeChallenge: Boolean(parameters.codeChallenge),
    },
  }
}

/** Whether a link has a scope parameter at all, empty or not. */
export function hasScopeParameter({ parameters }: Pick<LinkParts, 'parameters'>): boolean {
  return parameters.scope.length > 0 || parameters.optionalScope.length > 0
}

/** Reads the scope parameters of a link into `asked`. */
export function readScopes(
  { parameters, holes }: Pick<LinkParts, 'parameters' | 'holes'>,
  asked: Asked,
): void {
  if (holes.length >= MOST_HOLES) asked.note('note_scopes_not_literal')
  for (const value of parameters.scope) readScopeValue(value, holes, 'required', asked)
  for (const value of parameters.optionalScope) readScopeValue(value, holes, 'optional', asked)
  if (parameters.scope.length > 1 || parameters.optionalScope.length > 1) asked.note('note_parameter_twice')
  if (parameters.misnamed !== null) asked.note('note_parameter_misnamed', { foreign: parameters.misnamed })
}

/** Says why a link asks for nothing: by its kind, or because the parameter is not there. */
export function noteScopes(link: Pick<LinkParts, 'path'>, asked: Asked): void {
  if (link.path.flow === 'mcp' || link.path.flow === 'user-level') {
    if (asked.count === 0) asked.note('note_user_level_no_scopes')
  } else if (asked.count === 0 && !asked.notes().some((note) => note.id === 'note_scopes_not_literal')) {
    asked.note('note_no_scopes')
  }
}

/** A value as it was written, template holes included; null when it is empty. */
function written(value: string | null, holes: readonly string[]): string | null {
  return value === null ? null : fillHoles(value, holes).trim() || null
}
