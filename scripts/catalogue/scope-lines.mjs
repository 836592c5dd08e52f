import { CONFIDENCES, HUBS, STATUSES, TIERS } from './codes.mjs'
import { packNames } from './pack-names.mjs'

/** `02|32` = Marketing Hub Professional or Content Hub Professional; `02+x` with add-on x; `+x` add-on alone; `*` every account; `-` unknown. */
function expression(requires) {
  if (requires === null) return '-'
  if (requires.anyAccount) return '*'
  return requires.anyOf
    .map((one) =>
      'addOn' in one
        ? `+${one.addOn}`
        : `${HUBS.indexOf(one.hub)}${TIERS.indexOf(one.minTier)}${one.withAddOn ? `+${one.withAddOn}` : ''}`,
    )
    .join('|')
}

/** Scopes that share everything but their name stand in one class: `class` then their packed names. */
export function scopeClasses(scopes, urls) {
  const classes = new Map()
  for (const scope of scopes) {
    const key = [
      expression(scope.requires),
      `${CONFIDENCES.indexOf(scope.confidence)}${STATUSES.indexOf(scope.status)}${scope.conflicts ? 1 : 0}${scope.prerequisites?.length ? 1 : 0}`,
      urls.best(scope.sources),
      scope.mayAlsoSuffice ? expression(scope.mayAlsoSuffice) : '',
    ]
      .join(',')
      .replace(/,+$/, '')
    classes.set(key, [...(classes.get(key) ?? []), scope.scope])
  }
  return [...classes].map(([key, names]) => `${key} ${packNames(names)}`)
}

/** What a scope has to do with others. Implied-by and aliases are read back from the other side. */
export function relations(scope) {
  const lines = []
  const same = (a, b) => a.length > 0 && a.join() === b.join()
  if (same(scope.implies, scope.replacedBy)) lines.push(`${scope.scope}=b${packNames(scope.implies)}`)
  else if (scope.implies.length > 0) lines.push(`${scope.scope}=i${packNames(scope.implies)}`)
  const spelled = scope.aliases.filter((alias) => scope.scope < alias)
  if (same(spelled, scope.replacedBy)) lines.push(`${scope.scope}=s${packNames(spelled)}`)
  else if (spelled.length > 0 && !same(spelled, [`${scope.scope}.v2`]))
    lines.push(`${scope.scope}=a${packNames(spelled)}`)
  return lines
}
