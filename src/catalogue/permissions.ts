import { compact, cut, lazy, linesOf, pick } from './compact'
import type { PermissionFact } from './types'

const SEATS: PermissionFact['seat'][] = [null, 'sales', 'service', 'sales-or-service', 'editing']
const LEVELS = ['View', 'Edit', 'Publish', 'Delete']

/** Permission rows in the order that right numbers count. */
export const permissionList: () => readonly PermissionFact[] = lazy(() =>
  linesOf(compact.permissions).flatMap((line) => {
    const [group, rows] = cut(line, '|')
    return rows ? rows.split(';').map((row) => settingsRow(group, row)) : objectRows(line)
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

/** `tickets:view0;edit4~tickets-writer`: the rows of one kind of CRM record. */
function objectRows(line: string): PermissionFact[] {
  const [head, rows] = cut(line, ':')
  const [object, noun] = cut(head, '=')
  return rows.split(';').map((row) => {
    const [, action = '', seat = '0', internal = ''] = /^([a-z]+)(\d)(.*)$/.exec(row) ?? []
    return fact(
      `crm.${object}.${action}`,
      `CRM > ${noun || capital(object)} > ${capital(action)}`,
      seat,
      internal,
    )
  })
}

/** `Forms4=forms~name`: a row of one settings tab. */
function settingsRow(group: string, row: string): PermissionFact {
  const [, path = '', seat = '0', id = '', internal = ''] =
    /^(.*?)(\d)(?:=([a-z0-9_.]+))?((?:~.*)?)$/.exec(row) ?? []
  return fact(`${group}.${id || slug(path)}`, path, seat, internal)
}

function fact(id: string, path: string, seat: string, internal: string): PermissionFact {
  return { id, path, seat: pick(SEATS, seat), internalNames: internal.split('~').slice(1) }
}

const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`.replaceAll('_', ' ')
const slug = (path: string) =>
  path
    .split(' > ')
    .join('.')
    .toLowerCase()
    .replaceAll(/[^a-z.]+/g, '_')
