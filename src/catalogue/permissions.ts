import { compact, cut, lazy, linesOf } from './compact'
import type { PermissionFact } from './types'

const LEVELS = ['View', 'Edit', 'Publish', 'Delete']

/** Permission rows in the order that right numbers count. */
export const permissionList: () => readonly PermissionFact[] = lazy(() =>
  linesOf(compact.permissions).flatMap((line) => {
    const [head, rows] = cut(line, '|')
    const [ids, paths] = cut(head, '=')
    return rows.split(';').map((row) => permission(ids, paths, row))
  }),
)

const byId = lazy(() => new Map(permissionList().map((row) => [row.id, row])))

/** A row of HubSpot's permission settings, by id. */
export function permissionById(id: string): PermissionFact | null {
  return byId().get(id) ?? null
}

/** The English settings path of a right: "Forms > Publish", "CRM > Tickets > Edit". An unknown key comes back as it is. */
export function rightPath(right: string): string {
  const [id, level] = cut(right, ':')
  const row = permissionById(id)
  if (!row) return right
  return level ? `${row.path} > ${level}` : row.path
}

/** A right key out of its number: `1c` a row, `1cE` a row at a level. */
export function rightByNumber(number: string): string {
  const level = LEVELS.find((one) => number.endsWith(one[0] ?? ''))
  const row = permissionList()[Number.parseInt(level ? number.slice(0, -1) : number, 36)]
  return `${row?.id ?? number}${level ? `:${level}` : ''}`
}

/** Right keys out of `1c.1dE`. */
export function rightsByNumbers(numbers: string | undefined): string[] {
  return numbers ? numbers.split('.').map(rightByNumber) : []
}

/** `Forms$=forms~name`: $ = without effect unless the seat is a paid one; the id where the path does not give it; internal names. */
function permission(ids: string, paths: string, row: string): PermissionFact {
  const [, path = '', seat, id, internal = ''] = /^([^$=~]*)(\$?)(?:=([^~]*))?(.*)$/.exec(row) ?? []
  return {
    id: `${ids}.${id ?? slug(path)}`,
    path: paths + path,
    paidSeat: seat !== '',
    internalNames: internal.split('~').slice(1),
  }
}

function slug(path: string): string {
  return path
    .replaceAll(' > ', '.')
    .toLowerCase()
    .replaceAll(/[^a-z.]+/g, '_')
}
