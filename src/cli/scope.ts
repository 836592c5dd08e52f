import { findScope, nearestScopes, rightPath, rightsBehind } from '../catalogue'
import { fullScope, scopeSources } from '../catalogue/full'
import { requirementMessage } from '../report/requirement'
import type { Message } from '../request/types'
import { parseOptions } from './parse-options'
import { UsageError } from './usage-error'
import { words } from './words'

/** `scopelight scope NAME`: everything the catalogue knows of one scope, with its public sources. */
export async function scope(args: string[]): Promise<number> {
  const [name, ...more] = parseOptions({ args, allowPositionals: true }).positionals
  if (!name || more.length > 0) throw new UsageError({ id: 'problem_no_scope_name' })
  const fact = findScope(name)
  if (!fact) throw new UsageError(unknownName(name))
  const record = fullScope(name)
  const rights = rightsBehind(name)
  const line = (id: string, text: string | null | undefined) => (text ? [`${words({ id })} ${text}`] : [])
  const rows = (set: string[]) => set.map(rightPath).join(', ')
  const lines = [
    name,
    ...line('scope_summary', record?.summary ?? words({ id: 'scope_app_object' })),
    ...line('scope_requires', words(requirementMessage(name))),
    ...line(
      'scope_basis',
      fact.requires ? words({ id: `basis_${record?.tierBasis?.replaceAll('-', '_')}` }) : undefined,
    ),
    ...line('scope_status', record?.status),
    ...line('scope_replaced_by', fact.replacedBy.join(', ')),
    ...line('scope_other_names', fact.aliases.join(', ')),
    ...line(
      'scope_rights',
      rights?.superAdminOnly ? words({ id: 'scope_super_admin_only' }) : rights?.anyOf.map(rows).join(' / '),
    ),
    ...line('scope_notes', record?.notes),
    ...(record?.conflicts ?? []).flatMap((conflict) => line('scope_conflict', conflict)),
    ...line(
      'scope_confidence',
      record && `${record.confidence}, ${record.date}${record.basis ? ` (${record.basis})` : ''}`,
    ),
    ...scopeSources(name).flatMap((url) => line('scope_source', url)),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

function unknownName(name: string): Message {
  const near = nearestScopes(name)
  return near.length > 0
    ? { id: 'problem_scope_name', values: [{ foreign: name }, { scopes: near }] }
    : { id: 'problem_scope_name_far', values: [{ foreign: name }] }
}
