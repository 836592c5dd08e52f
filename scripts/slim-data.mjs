// What the extension's own pages carry of a data file of the catalogue: the fields that they read. The command line and
// the library keep whole records. `test/catalogue/slim.test.ts` compares the answers that both give.

/** Fields that stay, per data file. A file that is not named here stays whole. */
export const KEPT = {
  'add-ons': ['id', 'name', 'opensScopes'],
  'api-answers': [
    'id',
    'sentences',
    'codes',
    'own',
    'statuses',
    'means',
    'fixedBy',
    'instead',
    'confidence',
    'sources',
  ],
  bundles: ['id', 'name', 'contains'],
  'deep-links': ['id', 'url', 'confidence'],
  denials: ['id', 'names', 'wordings'],
  endpoints: ['pattern', 'byObject', 'read', 'write'],
  guides: ['id', 'owner', 'needs', 'steps', 'deepLink', 'article'],
  hubs: ['id', 'name', 'formerNames', 'nicknames', 'tiers'],
  'internal-endings': ['name', 'action'],
  'internal-permissions': ['name', 'publicScopes', 'permissions'],
  'object-scopes': ['object', 'typeId', 'read', 'write', 'schemaRead', 'schemaWrite'],
  rules: ['id', 'sources'],
}

/** Fields that stay, in records within such a record. */
const KEPT_WITHIN = { wordings: ['text', 'language', 'kind'] }

/** Of a confidence only `low` decides anything, of the sources only the first is cited. */
function slimValue(field, value) {
  if (field === 'confidence') return value === 'low' ? value : undefined
  if (field === 'sources') return value.slice(0, 1)
  const within = KEPT_WITHIN[field]
  return within ? value.map((record) => only(record, within)) : value
}

function only(record, fields) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = field in record ? slimValue(field, record[field]) : undefined
      return value === undefined ? [] : [[field, value]]
    }),
  )
}

/**
 * @param name a data file, without folder and ending
 * @param records what it holds
 * @returns the same records with the fields that the extension's pages read
 */
export function slim(name, records) {
  const fields = KEPT[name]
  return fields ? records.map((record) => only(record, fields)) : records
}
