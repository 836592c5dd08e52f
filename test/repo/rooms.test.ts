import { describe, expect, it } from 'vitest'
import { filesBelow, importsOf, namesOnly, read, sources } from './sources'

/** Which rooms each pure room may open, and which packages; none opens a surface. */
const LAWS: Record<string, { rooms: string[]; packages: string[] }> = {
  catalogue: { rooms: [], packages: [] },
  request: { rooms: ['catalogue'], packages: ['fflate', 'jsonc-parser'] },
  diagnosis: { rooms: ['catalogue', 'request'], packages: [] },
  remedy: { rooms: ['catalogue', 'request', 'diagnosis'], packages: [] },
  report: { rooms: ['catalogue', 'request', 'diagnosis', 'remedy'], packages: [] },
  account: { rooms: ['catalogue', 'request', 'diagnosis'], packages: [] },
}
const PURE = Object.keys(LAWS)

/** What each other room may open beside the pure ones. No surface opens another: what two of them show stands in `ui`, and the checker is there to be mounted. */
const SURFACES: Record<string, string[]> = {
  browser: [],
  ui: ['browser'],
  cli: [],
  content: ['browser', 'ui'],
  background: ['browser', 'ui'],
  checker: ['browser', 'ui'],
  popup: ['browser', 'ui', 'checker'],
  sidepanel: ['browser', 'ui', 'checker'],
  options: ['browser', 'ui'],
  welcome: ['browser', 'ui'],
}

const roomOf = (path: string) => path.match(/^src\/([^/]+)/)?.[1] ?? ''
const inRoom = (room: string) => sources().filter((path) => roomOf(path) === room)
const isOurs = (to: string) => to.startsWith('src/')

describe('rooms', () => {
  it.each(PURE)('%s opens only the rooms and packages it may', (room) => {
    const law = LAWS[room]
    const strangers = inRoom(room)
      .flatMap(importsOf)
      .filter(({ to }) =>
        isOurs(to) ? ![room, ...(law?.rooms ?? [])].includes(roomOf(to)) : !law?.packages.includes(to),
      )
    expect(inRoom(room).length).toBeGreaterThan(0)
    expect(strangers).toEqual([])
  })

  it('knows every room there is', () => {
    const rooms = new Set(filesBelow('src').map(roomOf))
    rooms.delete('index.ts')
    expect([...rooms].sort()).toEqual([...PURE, ...Object.keys(SURFACES)].sort())
  })

  it.each(Object.entries(SURFACES))('%s opens only the pure rooms and %j', (room, others) => {
    const may = [room, ...PURE, ...others]
    const opened = inRoom(room)
      .flatMap(importsOf)
      .filter(({ to }) => isOurs(to))
    expect(opened.length).toBeGreaterThan(0)
    expect(opened.filter(({ to }) => !may.includes(roomOf(to)))).toEqual([])
    // A document opens rooms by its links.
    const linked = filesBelow(`src/${room}`)
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => [...read(path).matchAll(/(?:href|src)="\.\.\/([^/"]+)/g)].map(([, to = '']) => to))
    expect(linked.filter((to) => !may.includes(to))).toEqual([])
  })

  it.each(PURE)('%s has no clock and no chance', (room) => {
    // What else a pure room could touch has no type there: see test/repo/pure.
    const impure =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bMath\.random\b|\bglobalThis\b|\beval\(|\bnew Function\b/
    expect(inRoom(room).filter((path) => impure.test(namesOnly(read(path))))).toEqual([])
  })

  it('has one room for the WebExtension API', () => {
    const api = /\b(?:chrome|browser)\s*\??\.\s*[a-z]\w*/
    const outside = sources().filter((path) => roomOf(path) !== 'browser')
    expect(outside.filter((path) => api.test(namesOnly(read(path))))).toEqual([])
    const polyfill = sources()
      .flatMap(importsOf)
      .filter(({ to }) => to === 'webextension-polyfill')
    expect(polyfill.filter(({ from }) => roomOf(from) !== 'browser')).toEqual([])
  })

  it('keeps the polyfill out of the content script', () => {
    const reached = reachedFrom('src/content/index.tsx')
    expect(reached.size).toBeGreaterThan(5)
    expect([...reached].flatMap(importsOf).filter(({ to }) => to === 'webextension-polyfill')).toEqual([])
  })

  it('keeps whole records out of the content script', () => {
    const data = /^src\/catalogue\/data\//
    const carries = (entry: string) =>
      [...reachedFrom(entry)].flatMap(importsOf).filter(({ to }) => data.test(to))
    expect(carries('src/popup/popup.ts').length).toBeGreaterThan(2)
    expect(carries('src/content/index.tsx')).toEqual([])
  })

  it('keeps letters and their code out of the content script', () => {
    const reached = reachedFrom('src/content/index.tsx')
    for (const file of ['src/report/letter.ts', 'src/report/code.ts', 'src/request/code-line.ts'])
      expect([file, reached.has(file)]).toEqual([file, false])
  })

  it('keeps what only answers of the API need out of the content script', () => {
    const ofApi =
      /^src\/(?:request\/(?:api-|token-info|request-lines|mask-echo)|diagnosis\/api\/|remedy\/api-|report\/(?:api-|whole-))/
    const reached = (entry: string) => [...reachedFrom(entry)].filter((path) => ofApi.test(path))
    expect(reached('src/popup/popup.ts').length).toBeGreaterThan(20)
    expect(reached('src/content/index.tsx')).toEqual([])
  })

  it('has no import cycles, types aside', () => {
    const cycles: string[] = []
    const done = new Set<string>()
    const visit = (path: string, trail: string[]) => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      if (done.has(path) || trail.includes(path)) return
      for (const next of filesImportedBy(path)) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of sources()) visit(path, [])
    expect(cycles).toEqual([])
  })
})

/** Our own code files that a file runs, types aside. */
function filesImportedBy(path: string): string[] {
  const all = new Set(sources())
  return importsOf(path)
    .filter(({ to, typeOnly }) => isOurs(to) && !typeOnly)
    .flatMap(({ to }) => [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`].filter((file) => all.has(file)))
}

function reachedFrom(entry: string): Set<string> {
  const reached = new Set([entry])
  for (const path of reached) for (const next of filesImportedBy(path)) reached.add(next)
  return reached
}
