/** Numbers for addresses, in alphabetical order; only those that something cites are kept. */
export function urlTable(sources, used) {
  const byId = new Map(sources.map((source) => [source.id, source.url]))
  const cited = new Set()
  const numberOf = (url) => {
    if (!url.startsWith('https://')) throw new Error(`not an https address: ${url}`)
    const short = url.slice('https://'.length)
    cited.add(short)
    return Math.max(used.indexOf(short), 0).toString(36)
  }
  return {
    cited: () => [...cited].sort(),
    some: (ids, most = 1) =>
      ids
        .slice(0, most)
        .map((id) => numberOf(byId.get(id)))
        .join('.'),
    article: numberOf,
  }
}
