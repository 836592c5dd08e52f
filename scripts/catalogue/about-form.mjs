/** Rules that only roomier faces cite: the checker and its comparison. */
export const ABOUT_RULES = ['enforcement-2024-10-21', 'granular-2026-09-08', 'scope-change', 'static-auth']

/**
 * What people read of a scope beside its plan, and nothing that compact.json has: what it is for, where sources
 * disagree, where it can be read, how sure that is.
 * @param data what readData gives
 * @returns the text of compact-about.json
 */
export function aboutText(data) {
  const urls = new Map(data.sources.map(({ id, url }) => [id, url]))
  const cited = []
  const number = (id) => {
    const url = urls.get(id)
    if (!cited.includes(url)) cited.push(url)
    return cited.indexOf(url)
  }
  const asOf = data.scopes
    .map(({ date }) => date)
    .sort()
    .at(-1)
  const scopes = Object.fromEntries(
    data.scopes.map(({ scope, summary, sources, conflicts, confidence, date }) => [
      scope,
      {
        summary,
        sources: sources.slice(0, conflicts ? 2 : 1).map(number),
        confidence,
        ...(conflicts && { conflicts }),
        ...(date !== asOf && { date }),
      },
    ]),
  )
  const rules = Object.fromEntries(
    data.rules
      .filter(({ id }) => ABOUT_RULES.includes(id))
      .map(({ id, sources }) => [id, number(sources[0])]),
  )
  return `${JSON.stringify({ asOf, scopes, rules, urls: cited })}\n`
}
