import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The repository's own files, as its tests see them. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', 'test-results', '.git', '.stryker-tmp'])

/** Every file of the repository below `folder`, as paths from the root with slashes, sorted; no links, nothing built. */
export function filesBelow(folder = '.'): string[] {
  const found: string[] = []
  const visit = (path: string) => {
    for (const entry of readdirSync(`${ROOT}${path}`, { withFileTypes: true })) {
      const name = path === '.' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory() && !NOT_OURS.has(entry.name)) visit(name)
      if (entry.isFile()) found.push(name)
    }
  }
  visit(folder)
  return found.sort()
}

export function read(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8')
}

/** Source files of the product. */
export const sources = () => filesBelow('src').filter((path) => /\.tsx?$/.test(path))

const TOKENS =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|\$\{[^}]*\}|[^`\\])*`|\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*(?=\s*[.,;)\]}\n])/g

/** Code without comments, and with strings and patterns emptied, so that only names are left to look at. */
export function namesOnly(code: string): string {
  return code.replace(TOKENS, (token) =>
    token.startsWith('`') ? holes(token) : token.startsWith('/') ? ' ' : "''",
  )
}

/** What stands in the holes of a template literal is code. */
const holes = (template: string) => (template.match(/\$\{[^}]*\}/g) ?? []).join(' ')

export interface Import {
  from: string
  /** Path from the root without ending for our own files, else the package's name. */
  to: string
  typeOnly: boolean
}

const IMPORT = /(?:^|\n)\s*(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/g

/** What a file imports or passes on. */
export const importsOf = (path: string): Import[] => importsIn(path, read(path))

/** The same for code that stands (or would stand) in the file `path`. */
export function importsIn(path: string, code: string): Import[] {
  return [...code.matchAll(IMPORT)].map((match) => {
    const name = match[3] ?? match[4] ?? ''
    return {
      from: path,
      to: name.startsWith('.') ? resolve(path, name) : name,
      typeOnly: match[2] !== undefined,
    }
  })
}

function resolve(from: string, to: string): string {
  const { pathname } = new URL(to, `file:///${from}`)
  return decodeURIComponent(pathname.slice(1))
}
