import type { VNode } from 'preact'
import type { Because } from '../diagnosis/case'
import { requirementMessage } from '../report/requirement'
import type { View } from '../report/view'
import { type How, Ways } from './actions'
import { Fold } from './fold'
import { Scope, Text, words } from './message'

/** Whether what stands in the last folds has come with the view, is on its way, or will not come. */
export type Rest = 'here' | 'waiting' | 'gone'

interface FindingsProps {
  view: View
  rest?: Rest | undefined
  how?: How | undefined
}

/** The ground an answer stands on, folded: the ways out, the reasons, every scope, and what nobody could check. */
export function Findings({ view, rest = 'here', how }: FindingsProps): VNode {
  const unchecked = [...view.notes, ...view.notChecked]
  const reasons = view.causes.reduce((sum, { because }) => sum + because.filter(isOwn).length, 0)
  const here = rest === 'here'
  // What is on its way has its place already, so that nothing moves when it comes.
  const has = (count: number) => rest === 'waiting' || (here && count > 0)
  return (
    <div>
      <Ways remedies={view.remedies} how={how} />
      {has(reasons) && (
        <Fold id="why" title={words('ui_fold_why', here ? reasons : '…')}>
          {() => here && <Reasons view={view} />}
        </Fold>
      )}
      {view.scopes.length > 0 && (
        <Fold id="scopes" title={words('ui_fold_scopes', view.scopes.length)}>
          {() => <Scopes view={view} />}
        </Fold>
      )}
      {has(unchecked.length) && (
        <Fold id="unchecked" title={words('ui_fold_unchecked', here ? unchecked.length : '…')}>
          {() =>
            here && (
              <ul class="points">
                {unchecked.map((message, index) => (
                  <li key={index}>
                    <Text of={message} />
                  </li>
                ))}
              </ul>
            )
          }
        </Fold>
      )}
    </div>
  )
}

function Reasons({ view: { causes } }: { view: View }) {
  return causes
    .filter(({ because }) => because.length > 0)
    .map(({ kind, certainty, because }) => (
      <div key={kind}>
        <h3>
          <span class={`mark ${certainty}`} aria-hidden="true" />
          {words(`cause_line_${idOf(certainty)}`, words(`cause_${idOf(kind)}`))}
        </h3>
        <ul class="points">
          {because.filter(isOwn).map(({ source, ...message }, index) => (
            <li key={index}>
              <Text of={message} />{' '}
              {source && (
                <a href={source} target="_blank" rel="noreferrer">
                  {words('ui_source', hostOf(source))}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    ))
}

/** "Not the cause" says it for the page's own ruling; its sentence stands with the cause it speaks for. */
function isOwn({ id }: Because): boolean {
  return !id.startsWith('because_page_rules_out')
}

function Scopes({ view: { scopes } }: { view: View }) {
  return scopes.map(({ name, asked, plan }) => {
    const requires = requirementMessage(name)
    return (
      <div key={name}>
        <Scope name={name} />
        <p class="muted">
          <Text of={{ id: `asked_${asked}` }} /> · <Text of={requires} />{' '}
          {requires.id !== 'requires_any_account' && <Text of={{ id: `plan_${plan}` }} />}
        </p>
      </div>
    )
  })
}

function idOf(word: string): string {
  return word.replaceAll('-', '_')
}

/** Site of a source; the address itself would fill the card. */
function hostOf(source: string): string {
  return source.split('/')[2] ?? source
}
