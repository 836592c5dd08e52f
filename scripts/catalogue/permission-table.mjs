/**
 * Rows by group, `ids=paths|rows`: the beginnings that ids and paths of a group share stand once, and an id that
 * follows from its path is left out. `right` turns a right key into a short number.
 */
export function permissionTable(permissions) {
  const names = namesOf(permissions)
  const groups = new Map()
  for (const row of permissions) {
    const [group, object] = row.id.split('.')
    const noun = row.path.split(' > ')[1]
    const head = isObjectRow(row) ? `crm.${object}=CRM > ${noun} > ` : `${group}=`
    groups.set(head, [...(groups.get(head) ?? []), row])
  }
  const numbers = new Map()
  const lines = [...groups].map(([head, rows]) => {
    const [ids, paths] = head.split('=')
    const texts = rows.map((row) => {
      numbers.set(row.id, numbers.size)
      const path = row.path.slice(paths.length)
      const id = row.id.slice(ids.length + 1)
      return `${path}${seat(row)}${id === slug(path) ? '' : `=${id}`}${names(row)}`
    })
    return `${head}|${texts.join(';')}`
  })
  return {
    lines,
    right(key) {
      const [id, level] = key.split(':')
      if (!numbers.has(id)) throw new Error(`no permission ${id}`)
      return `${numbers.get(id).toString(36)}${level ? level[0] : ''}`
    },
  }
}

const isObjectRow = (row) => row.id.startsWith('crm.') && row.id.split('.').length === 3
// An editing seat cancels what nobody has documented for installs: only the paid ones are told apart.
const seat = (row) => (row.seat && row.seat !== 'editing' ? '$' : '')
/** A name that two rows share says nothing about either, and `<object>-writer` is read without a table. */
function namesOf(permissions) {
  const all = permissions.flatMap((row) => row.internalNames)
  const telling = (name) => all.indexOf(name) === all.lastIndexOf(name) && !/^[a-z]+-writer$/.test(name)
  return (row) =>
    row.internalNames
      .filter(telling)
      .map((name) => `~${name}`)
      .join('')
}
const slug = (path) =>
  path
    .split(' > ')
    .join('.')
    .toLowerCase()
    .replaceAll(/[^a-z.]+/g, '_')
