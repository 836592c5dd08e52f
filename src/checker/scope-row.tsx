import type { VNode } from 'preact'
import type { ScopeFinding } from '../diagnosis/case'
import { requirementMessage } from '../report/requirement'
import { scopeShown } from '../report/scope-shown'
import { Scope, Text, words } from '../ui/message'
import type { ScopeFacts } from './scope-facts'
import { Source } from './source'

interface ScopeRowProps {
  scope: ScopeFinding
  facts: ScopeFacts | null
  replace: ((by: string) => void) | null
}

/** One scope of the table: meaning, plan, permissions, status and successor, source and date. */
export function ScopeRow({ scope, facts, replace }: ScopeRowProps): VNode {
  const { name, asked, plan, status, replacedBy, suggestions } = scope
  const better = status === 'unknown' ? suggestions : status === 'deprecated' ? replacedBy : []
  const settled = status === 'unknown' || requirementMessage(name).id === 'requires_any_account'
  return (
    <li>
      <p>
        <Scope name={scopeShown(name)} /> <span class="muted">{words(`asked_${asked}`)}</span>
      </p>
      {facts?.summary && <p lang="en">{facts.summary}</p>}
      <p>
        <Text of={requirementMessage(name)} /> {!settled && words(`plan_${plan}`)}
      </p>
      {facts?.superAdminOnly && <p>{words('scope_super_admin_only')}</p>}
      {facts && facts.rights.length > 0 && (
        <p>
          {words(
            facts.rightsConfidence === 'low' ? 'checker_rights_may' : 'checker_rights',
            facts.rights.join(' / '),
          )}
        </p>
      )}
      {status !== 'current' && status !== 'unknown' && (
        <p>
          {words(`checker_status_${status.replaceAll('-', '_')}`)}{' '}
          {replacedBy.length > 0 && words('checker_successor', { scopes: replacedBy })}
        </p>
      )}
      {facts?.conflicts.map((conflict) => (
        <p key={conflict} class="muted">
          {words('checker_conflict')} <span lang="en">{conflict}</span>
        </p>
      ))}
      {replace && better.length > 0 && (
        <div class="row">
          {better.map((by) => (
            <button key={by} type="button" class="button" onClick={() => replace(by)}>
              {words('checker_replace', { scopes: [by] })}
            </button>
          ))}
        </div>
      )}
      {facts?.date && (
        <p class="muted">
          <Source address={facts.source} />{' '}
          {facts.confidence && words(`checker_seen_${facts.confidence}`, { date: facts.date })}
        </p>
      )}
    </li>
  )
}
