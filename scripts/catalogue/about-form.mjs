import { CONFIDENCES } from './codes.mjs'

/** Rules that only roomier faces cite: the checker and its comparison. */
export const ABOUT_RULES = ['enforcement-2024-10-21', 'granular-2026-09-08', 'scope-change', 'static-auth']

/**
 * What people read of a scope beside its plan, and nothing that compact.json has: what it is for, where sources
 * disagree, where it can be read, how sure that is. One column each, in the order of the scopes' names.
 * @param data what readData gives
 * @returns the text of compact-about.json
 */
export function aboutText(data) {
  const scopes = [...data.scopes].sort((a, b) => (a.scope < b.scope ? -1 : 1))
  const cited = []
  const number = (id) => {
    if (!cited.includes(id)) cited.push(id)
    return cited.indexOf(id).toString(36)
  }
  const asOf = scopes
    .map(({ date }) => date)
    .sort()
    .at(-1)
  const where = (known) =>
    Object.fromEntries(scopes.flatMap((record) => (known(record) ? [[record.scope, known(record)]] : [])))
  const about = {
    asOf,
    summaries: scopes.map(({ summary }) => summary),
    confidences: scopes.map(({ confidence }) => CONFIDENCES.indexOf(confidence)).join(''),
    cited: scopes
      .map(({ sources, conflicts }) =>
        sources
          .slice(0, conflicts ? 2 : 1)
          .map(number)
          .join('+'),
      )
      .join(),
    conflicts: where(({ conflicts }) => conflicts),
    dates: where(({ date }) => date !== asOf && date),
    rules: Object.fromEntries(
      data.rules.filter(({ id }) => ABOUT_RULES.includes(id)).map(({ id, sources }) => [id, sources[0]]),
    ),
    sources: cited.join(' '),
  }
  return `${JSON.stringify(about)}\n`
}
