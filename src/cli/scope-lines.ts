import { requirementNames, rightPath } from '../catalogue'
import { scopeSources } from '../catalogue/about'
import { type FullScope, fullScope } from '../catalogue/full'
import { fullRights } from '../catalogue/full-rights'
import type { ScopeFact, ScopeRightsRecord, TierExpression } from '../catalogue/types'
import { requirementMessage } from '../report/requirement'
import { words } from './words'

/**
 * What the catalogue knows of one scope, a line per fact: who can have it, what decides beside the plan, which rights
 * stand behind it, how sure that is. A guess at the plan (`tierHint`) is no plan and is left out.
 */
export function scopeLines(fact: ScopeFact): string[] {
  const record = fullScope(fact.name)
  const rights = fullRights(fact.name)
  return [
    fact.name,
    ...line('scope_summary', record?.summary ?? words({ id: 'scope_app_object' })),
    ...planLines(fact, record),
    ...line('scope_app_types', record?.appTypes),
    ...line('scope_status', record?.status),
    ...line('scope_replaced_by', fact.replacedBy.join(', ')),
    ...line('scope_other_names', fact.aliases.join(', ')),
    ...line('scope_implies', fact.implies.join(', ')),
    ...line('scope_implied_by', fact.impliedBy.join(', ')),
    ...(rights ? rightsLines(rights) : []),
    ...line('scope_notes', record?.notes),
    ...(record?.conflicts ?? []).flatMap((conflict) => line('scope_conflict', conflict)),
    ...line(
      'scope_confidence',
      record && `${record.confidence}, ${record.date}${record.basis ? ` (${record.basis})` : ''}`,
    ),
    ...scopeSources(fact.name).flatMap((url) => line('scope_source', url)),
  ]
}

function planLines(fact: ScopeFact, record: FullScope | null): string[] {
  const basis = fact.requires && record?.tierBasis
  const beside = (record?.prerequisites ?? []).map((one) =>
    words({ id: `prerequisite_${one.replaceAll('-', '_')}` }),
  )
  return [
    ...line('scope_requires', words(requirementMessage(fact.name))),
    ...line('scope_may_also_suffice', fact.mayAlsoSuffice && plansOf(fact.mayAlsoSuffice)),
    ...line('scope_basis', basis && words({ id: `basis_${basis.replaceAll('-', '_')}` })),
    ...line('scope_prerequisites', beside.join('; ')),
  ]
}

function plansOf(expression: TierExpression): string {
  return 'anyAccount' in expression
    ? words({ id: 'requires_any_account' })
    : requirementNames(expression).join(' / ')
}

function rightsLines(rights: ScopeRightsRecord): string[] {
  const rows = (set: readonly string[]) => set.map(rightPath).join(', ')
  return [
    ...line(
      'scope_rights',
      rights.superAdminOnly
        ? words({ id: 'scope_super_admin_only' })
        : rights.anyOf.map(rows).filter(Boolean).join(' / '),
    ),
    ...Object.entries(rights.minLevels ?? {}).map(([row, level]) =>
      words({ id: `scope_level_${level.replaceAll('-', '_')}`, values: [{ labels: [row] }] }),
    ),
    ...line('scope_rights_also', rows(rights.mayAlsoNeed)),
    ...(rights.unknownExtraRight ? [words({ id: 'scope_rights_unnamed' })] : []),
    ...line('scope_seat', rights.seat && words({ id: `scope_seat_${rights.seat.replaceAll('-', '_')}` })),
    ...line('scope_rights_notes', rights.note),
    ...line('scope_rights_conflict', rights.conflict),
    ...line('scope_rights_confidence', `${rights.confidence}, ${rights.date} (${rights.evidence})`),
  ]
}

/** A labelled line, where there is something to say. */
function line(id: string, text: string | false | null | undefined): string[] {
  return text ? [`${words({ id })} ${text}`] : []
}
