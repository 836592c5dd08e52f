import records from './data/object-scopes.json'
import type { ObjectScopesRecord } from './types'

const list = records as ObjectScopesRecord[]
const byName = new Map(
  list.flatMap((record) => [
    [record.object, record] as const,
    [singular(record.object), record] as const,
    ...(record.typeId ? [[record.typeId, record] as const] : []),
  ]),
)
/** Custom objects go by number (2-123), by short name (p_car, p123_car) or by their plain name in HubSpot's sentences. */
const CUSTOM = /^(?:2-\d+|p\d*_\w+|custom(?:_objects?)?|customobject(?:id|type)?|\w+_object)$/

/**
 * Which scopes open one type of CRM record, by any of its names: `tickets`, `TICKET`, `0-5`, `line-items`, `2-123`.
 * @returns null for a type nobody has written about
 */
export function objectScopes(type: string): ObjectScopesRecord | null {
  const name = type
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+(?!\d)/g, '_')
  return byName.get(name) ?? (CUSTOM.test(name) ? (byName.get('custom') ?? null) : null)
}

function singular(name: string): string {
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/, '')
}
