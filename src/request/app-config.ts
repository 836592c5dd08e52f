import { Asked, type AskedKind, LIMITS, type Limits } from './asked'
import { type LooseJson, looseJson } from './json'
import { isKnown, isScopeLike } from './scope-shape'
import { splitNames } from './split-names'
import type { Reading } from './types'

/** Keys of HubSpot's app configurations. https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/scopes */
const KEYS: Record<string, AskedKind> = {
  requiredScopes: 'required',
  conditionallyRequiredScopes: 'conditional',
  optionalScopes: 'optional',
  scopes: 'required',
}
const MOST_OBJECTS = 5000
const DEEPEST = 6
type Json = Record<string, unknown>

/**
 * Reads an app configuration: app-hsmeta.json, public-app.json, a private app's app.json, whole or in part, with comments
 * and trailing commas.
 * @returns null when the text is no JSON, or has no scope list
 */
export function readAppConfig(text: string, limits: Limits = LIMITS): Reading | null {
  const json = /scopes/i.test(text) ? looseJson(text) : null
  const config = json && configIn(json.value)
  return config && readConfig(config.scopes, config.root, json, limits)
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first object with a scope list, breadth first, and the whole it stands in. */
function configIn(value: unknown): { scopes: Json; root: Json } | null {
  const queue: { at: unknown; depth: number }[] = [{ at: value, depth: 0 }]
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i += 1) {
    const { at, depth } = queue[i] as { at: unknown; depth: number }
    if (isObject(at) && hasLists(at)) return { scopes: at, root: isObject(value) ? value : at }
    if (typeof at !== 'object' || at === null || depth >= DEEPEST) continue
    for (const inner of Object.values(at).slice(0, MOST_OBJECTS)) queue.push({ at: inner, depth: depth + 1 })
  }
  return null
}

/** `scopes` alone is a word of many configurations: of ours when it is empty or has a scope in it. */
function hasLists(object: Json): boolean {
  return Object.keys(KEYS).some((key) => {
    const list = listOf(object[key])
    return (
      list !== null &&
      (key !== 'scopes' ||
        list.length === 0 ||
        list.some((one) => isScopeLike(String(one).split(' ')[0] ?? '')))
    )
  })
}

/** Entries of a list; a string with spaces is one too. Null for any other shape. */
function listOf(value: unknown): unknown[] | null {
  if (typeof value === 'string') return value.trim().split(/\s+/).filter(Boolean)
  return Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null) ? value : null
}

function readConfig(
  scopes: Json,
  root: Json,
  { cut, open: cutOff }: LooseJson,
  limits: Limits,
): Reading | null {
  const asked = new Asked(limits)
  if (cutOff) asked.note('note_scopes_not_literal')
  let skipped = false
  for (const [key, kind] of Object.entries(KEYS)) {
    for (const entry of listOf(scopes[key]) ?? []) {
      if (typeof entry !== 'string') {
        skipped = true
      } else if (entry === cut && !isKnown(entry)) {
        asked.note('note_scopes_not_literal')
      } else {
        const { names, open } = splitNames(entry)
        if (open) asked.note('note_scopes_not_literal')
        asked.addAll(kind, names)
      }
    }
  }
  if (asked.count === 0 && skipped) return null
  if (skipped) asked.note('note_entries_skipped')
  if (asked.count === 0) asked.note('note_no_scopes')
  const redirects = strings(scopes.redirectUrls)
  const request = { ...asked.request(), redirectUri: redirects.length === 1 ? (redirects[0] ?? null) : null }
  return { kind: 'app-config', notes: asked.notes(), request, page: null, app: appOf(scopes, root) }
}

/** What the configuration says of the app itself; these members stand beside or above the scope lists. */
function appOf(scopes: Json, root: Json): NonNullable<Reading['app']> {
  const config = isObject(root.config) ? root.config : root
  const type = String(scopes.type ?? '').toLowerCase()
  const distribution = String(config.distribution ?? scopes.distribution ?? '').toLowerCase()
  return {
    auth: type === 'oauth' || type === 'static' ? type : null,
    distribution: distribution === 'marketplace' || distribution === 'private' ? distribution : null,
    userLevel: [config.isUserLevel, scopes.isUserLevel].includes(true),
  }
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}
