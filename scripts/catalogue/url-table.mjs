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
    /** The best source stands first; a record without a citable page has none. */
    best: ([id]) => (id ? numberOf(byId.get(id)) : ''),
  }
}
