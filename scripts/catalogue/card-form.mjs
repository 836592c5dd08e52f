/**
 * The part of the catalogue that the card on HubSpot's page carries: the permission rows that something speaks of, and
 * no sources, rules and titles, which stand folded and come from the background. Every other face has the whole.
 */
export function forCard(data) {
  const uncited = (records) => records.map((one) => ({ ...one, sources: [], title: null }))
  const rights = [
    ...data['scope-rights'].flatMap(({ anyOf }) => anyOf.flat()),
    ...data['permission-labels'].map(({ right }) => right),
  ]
  const spokenOf = new Set(rights.map((right) => right.split(':')[0]))
  return {
    ...data,
    scopes: uncited(data.scopes),
    denials: uncited(data.denials),
    rules: [],
    permissions: data.permissions.filter((row) => spokenOf.has(row.id) || isTelling(row)),
  }
}

/** What a paid seat can cancel decides between causes, and rows of CRM objects are known by internal names too. */
function isTelling({ id, seat, internalNames }) {
  return (seat !== null && seat !== 'editing') || internalNames.length > 0 || /^crm\.\w+\.\w+$/.test(id)
}

/** Permission rows without the ids that do not follow from their paths: within one face any id will do. */
export function bareRows(permissions) {
  return permissions.replaceAll(/=[a-z_.]+(?=[;^~]|$)/g, '')
}

/** Like beside like packs smaller: sentences of pages, then rows and addresses, then what is written in scope names. */
const ORDER =
  'hubs lookAlikes headings denials tabs endings labels permissions addOns kin scopes appObjects rights'
/** What only the whole catalogue is asked for. */
const LEFT_OUT = ['asOf', 'rules', 'urls']

export function inCardOrder(parts) {
  const order = ORDER.split(' ')
  const stranger = Object.keys(parts).find((key) => !order.includes(key) && !LEFT_OUT.includes(key))
  if (stranger) throw new Error(`no place for ${stranger}`)
  return Object.fromEntries(order.map((key) => [key, parts[key]]))
}
