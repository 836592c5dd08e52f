import { covers, equivalents, findScope } from '../../catalogue'
import { endpoint } from '../../catalogue/endpoints'
import { type InternalReading, readInternal } from '../../catalogue/internal-permissions'
import { objectScopes } from '../../catalogue/object-scopes'
import type { Tri } from '../../catalogue/types'
import type { ApiReading } from '../../request/types'
import { plainFirst } from './plain-scope'

/** One thing a call needs: any one of some names, or all of them. */
export interface Demand {
  /** As HubSpot names them. */
  names: string[]
  all: boolean
  /** HubSpot's answer names it; else it comes from the documentation of the call. */
  stated: boolean
  /** Public scopes among the names, or behind the internal ones. */
  scopes: string[]
  internal: InternalReading[]
  /** The plain scopes to ask for: one of the alternatives, or all that are needed. */
  recommended: string[]
  /** Whether the token info shows it; unknown without token info. */
  granted: Tri
}

/** Names that say nothing of what a call needs: every app has `oauth`. */
const EMPTY = new Set(['oauth'])

/** What the refused call needs: what HubSpot names, else what its sentence says of the record type, else the call itself. */
export function demandsOf(api: ApiReading): Demand[] {
  const stated = api.required.map(({ names, all }) => demand(api, names, all, true))
  // HubSpot has been seen to name a retired scope for a call that another one opens (hubspot-api-nodejs, issue 268).
  if (stated.length > 0)
    return stated.every(({ scopes }) => scopes.length > 0 && scopes.every(isRetired)) &&
      api.calls.length === 1
      ? [...stated, ...documented(api)]
      : stated
  const fromObject = api.object ? objectNames(api.object.type, api.object.action) : []
  return fromObject.length > 0 ? [demand(api, fromObject, false, false)] : documented(api)
}

function documented(api: ApiReading): Demand[] {
  return api.calls.flatMap(({ method, path }) => {
    const ways = endpoint(method, path)?.ways
    const least = ways?.[0]
    if (!ways || !least) return []
    return ways.every((way) => way.length === 1)
      ? [demand(api, ways.flat(), false, false)]
      : [demand(api, least, true, false)]
  })
}

function isRetired(name: string): boolean {
  return findScope(name)?.status === 'deprecated'
}

function demand(api: ApiReading, names: readonly string[], all: boolean, stated: boolean): Demand {
  const internal = names.map(readInternal).filter((one) => one !== null)
  const scopesOf = (name: string) => internal.find((one) => one.name === name)?.publicScopes ?? [name]
  const scopes = [...new Set(names.flatMap(scopesOf))]
  const told = names.filter((name) => !EMPTY.has(name))
  const granted = api.token?.scopes ?? null
  const held = told.map((name) => heldOf(granted, scopesOf(name)))
  return {
    names: [...names],
    all,
    stated,
    scopes,
    internal,
    recommended: all
      ? told.flatMap((name) => plainFirst(scopesOf(name), api).slice(0, 1))
      : plainFirst(scopes, api).slice(0, 1),
    granted: granted === null ? 'unknown' : all ? every(held) : some(held),
  }
}

/** Whether any of some public scopes is granted, across their spellings (law 9). */
function heldOf(granted: readonly string[] | null, scopes: readonly string[]): Tri {
  if (granted === null || scopes.length === 0) return 'unknown'
  return some(
    scopes.map((wanted) =>
      some([wanted, ...aliasesOf(wanted)].flatMap((one) => granted.map((has) => covers(has, one)))),
    ),
  )
}

function aliasesOf(name: string): string[] {
  return findScope(name)?.aliases ?? equivalents(name)
}

function some(all: readonly Tri[]): Tri {
  if (all.includes('yes')) return 'yes'
  return all.length > 0 && all.every((one) => one === 'no') ? 'no' : all.length === 0 ? 'no' : 'unknown'
}

function every(all: readonly Tri[]): Tri {
  if (all.includes('no')) return 'no'
  return all.every((one) => one === 'yes') ? 'yes' : 'unknown'
}

/** "to edit object type TICKET": the scopes of that type. */
function objectNames(type: string, action: string): string[] {
  const record = objectScopes(type)
  if (!record) return []
  const schema = /schema|propert|defin/.test(action)
  const reads = /view|read|see|search|get|list/.test(action)
  const ways = reads ? record.read : record.write
  return [
    ...(schema ? (reads ? record.schemaRead : record.schemaWrite) : []),
    ...ways.filter((way) => way.length === 1).flat(),
  ]
}
