import { findScope, nearestScopes } from '../catalogue'
import type { Message } from '../request/types'
import { parseOptions } from './parse-options'
import { scopeLines } from './scope-lines'
import { UsageError } from './usage-error'

/** `scopelight scope NAME`: everything the catalogue knows of one scope, with its public sources. */
export async function scope(args: string[]): Promise<number> {
  const [name, ...more] = parseOptions({ args, allowPositionals: true }).positionals
  if (!name || more.length > 0) throw new UsageError({ id: 'problem_no_scope_name' })
  const fact = findScope(name)
  if (!fact) throw new UsageError(unknownName(name))
  process.stdout.write(`${scopeLines(fact).join('\n')}\n`)
  return 0
}

function unknownName(name: string): Message {
  const near = nearestScopes(name)
  return near.length > 0
    ? { id: 'problem_scope_name', values: [{ foreign: name }, { scopes: near }] }
    : { id: 'problem_scope_name_far', values: [{ foreign: name }] }
}
