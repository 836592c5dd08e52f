import { parseSync } from 'vite'
import { read, sources } from '../repo/sources'

/** A regular expression of the product, and the files it stands in. */
export interface Pattern {
  matches: RegExp
  files: string[]
}

/** Every regular expression literal of the sources, each once. */
export function literals(): Pattern[] {
  const found = new Map<string, Pattern>()
  for (const file of sources())
    for (const { pattern, flags } of regexesIn(file)) {
      const matches = new RegExp(pattern, flags)
      const known = found.get(String(matches))
      if (known) known.files.push(file)
      else found.set(String(matches), { matches, files: [file] })
    }
  return [...found.values()]
}

interface Literal {
  pattern: string
  flags: string
}

function regexesIn(file: string): Literal[] {
  const found: Literal[] = []
  const { program, errors } = parseSync(file, read(file))
  if (errors.length > 0) throw new Error(`${file} cannot be parsed.`)
  JSON.stringify(program, (key, value) => {
    if (key === 'regex' && typeof value?.pattern === 'string') found.push(value)
    return typeof value === 'bigint' ? String(value) : value
  })
  return found
}

/** Regular expressions that the product's own code puts together at run time, while `run` runs. */
export async function composed(run: () => Promise<void>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>()
  const own = globalThis.RegExp
  globalThis.RegExp = new Proxy(own, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget)
      const file = /\/(src\/[\w/-]+\.tsx?)/.exec(new Error().stack?.split('\n')[2] ?? '')?.[1]
      if (file) found.set(String(made), { matches: made, files: [file] })
      return made
    },
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = own
  }
  return [...found.values()]
}
