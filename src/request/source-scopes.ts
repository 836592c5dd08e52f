import type { Asked, AskedKind } from './asked'
import { percentDecode } from './decode'
import { splitParameters } from './link-parameters'
import { isKnown, isNameWord, isScopeLike, isScopeList } from './scope-shape'
import { readScopeValue } from './scope-value'
import { type Assignment, assignmentsIn, type SourceValue } from './source-assignments'
import type { Token } from './source-tokens'
import { splitNames } from './split-names'

/** Keys of lists that are about scopes without asking for them: error bodies, labels, settings of the list. */
const ABOUT =
  /granular|missing|granted|exclu|forbidden|denied|remove|deprecat|descri|label|separator|delimiter|pattern|error/i
const QUERY = /(?:^|[?&])(?:optional_)?scope=/

/** Names that one place in the source lists. */
interface List {
  kind: AskedKind
  names: string[]
  open: boolean
}

/**
 * Reads the scope lists in source code or configuration of any common language.
 * Values under keys that speak of scopes count; where there are none, lists that hold nothing but scopes.
 * @returns whether a scope list was there, possibly an empty one
 */
export function readSourceScopes(tokens: readonly Token[], asked: Asked): boolean {
  const all = assignmentsIn(tokens).filter((one) => !one.keys.some((key) => ABOUT.test(key)))
  const named = all.filter((one) => one.keys.some((key) => /scope/i.test(key)))
  const lists = named.map(namedList).filter((list) => list.names.some(isScopeLike))
  addLists(lists, asked)
  readQueries(all, asked)
  if (asked.count === 0) addLists(all.flatMap(namelessLists), asked)
  return asked.count > 0 || named.some((one) => one.empty && /scopes?$/i.test(one.keys[0] ?? ''))
}

/** Programs know several services; where one list has scopes of HubSpot's, lists that have none are of another's. */
function addLists(lists: readonly List[], asked: Asked): void {
  const known = lists.filter(({ names }) => names.some(isKnown))
  for (const { kind, names, open } of known.length > 0 ? known : lists) {
    asked.addAll(kind, names)
    if (open) asked.note('note_scopes_not_literal')
  }
}

function kindOf(keys: readonly string[]): AskedKind {
  for (const key of keys.slice(0, 3)) {
    if (/conditional/i.test(key)) return 'conditional'
    if (/optional/i.test(key)) return 'optional'
    if (/required/i.test(key)) return 'required'
  }
  return 'required'
}

/** A list under a key that speaks of scopes: its names are taken as written. */
function namedList(one: Assignment): List {
  const list: List = { kind: kindOf(one.keys), names: [], open: false }
  // Under the name of a scope stands what it is for.
  const described = isKnown(one.keys[0] ?? '')
  for (const value of one.values) {
    if (isAddress(value) || QUERY.test(value.text) || (described && !isKnown(value.text))) continue
    const { names, open } = splitNames(percentDecode(value.text))
    list.open ||= open || value.open
    if (isListed(names, value.bare)) for (const name of names) list.names.push(name)
  }
  return list
}

/** Whether names are a list and no words of a label. A bare word of a program is a variable, unless it is a scope. */
function isListed(names: readonly string[], bare: boolean): boolean {
  const [only] = names
  if (only !== undefined && names.length === 1) return bare ? isScopeLike(only) : isNameWord(only)
  return isScopeList(names, false)
}

/** Addresses are the business of the link reader. */
function isAddress(value: SourceValue): boolean {
  return value.text.includes('://')
}

function readQueries(all: readonly Assignment[], asked: Asked): void {
  for (const value of all.flatMap(({ values }) => values)) {
    if (!QUERY.test(value.text) || isAddress(value)) continue
    const parameters = splitParameters(value.text.slice(value.text.indexOf('?') + 1))
    for (const scope of parameters.scope) readScopeValue(scope, [], 'required', asked)
    for (const scope of parameters.optionalScope) readScopeValue(scope, [], 'optional', asked)
  }
}

/** Lists under any other key or none: of scopes alone, and such as no other words look like. */
function namelessLists(one: Assignment): List[] {
  return one.runs.flatMap((run) => {
    const values = run.map((value) => splitNames(percentDecode(value.text)).names)
    const names = values.flat()
    const telling =
      names.some((name) => name.includes('.') && isKnown(name)) || values.some(({ length }) => length > 1)
    return telling && names.every(isScopeLike) ? [{ kind: kindOf(one.keys), names, open: false }] : []
  })
}
