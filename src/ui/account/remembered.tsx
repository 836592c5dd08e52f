import type { VNode } from 'preact'
import type { Account, Day, Outcome } from '../../account/account'
import { withoutOutcome } from '../../account/edit'
import { answering } from '../../account/merge'
import { Fold } from '../fold'
import { Scope, Text, words } from '../message'
import { dayText } from './day'
import type { Edit } from './edit'
import { questionText } from './question-text'

/** What is remembered beside what is set above: answers given and what HubSpot's pages showed, each with its day. */
export function Remembered({
  account,
  edit,
  today,
}: {
  account: Account
  edit: Edit
  today: () => Day
}): VNode | null {
  const { outcomes = [] } = account
  const answers = Object.entries(account.answers ?? {})
  if (answers.length + outcomes.length === 0) return null
  return (
    <Fold
      id={`remembered-${account.id}`}
      title={words('account_remembered', answers.length + outcomes.length)}
    >
      {() => (
        <ul class="points">
          {answers.map(([question, { answer, on }]) => (
            <li key={question} class="item">
              <p>
                <Text of={questionText(question)} /> <b>{words(`answer_${answer}`)}</b>{' '}
                <span class="muted">{dayText(on)}</span>
              </p>
              <Forget
                what={words('account_forget_answer')}
                onClick={() => edit((one) => answering(one, question, null, today()))}
              />
            </li>
          ))}
          {newestFirst(outcomes).map((outcome) => (
            <li key={JSON.stringify(outcome)} class="item">
              <Shown outcome={outcome} />
              <Forget
                what={words('account_forget_outcome', dayText(outcome.on))}
                onClick={() => edit((one) => withoutOutcome(one, outcome))}
              />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  )
}

function Shown({ outcome: { scopes, result, on } }: { outcome: Outcome }) {
  return (
    <details>
      <summary>
        {words(result === 'offered' ? 'account_offered' : 'account_denied', scopes.length, dayText(on))}
      </summary>
      <ul class="scopes">
        {scopes.map((name) => (
          <li key={name}>
            <Scope name={name} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Forget({ what, onClick }: { what: string; onClick: () => void }) {
  return (
    <button type="button" class="button small" aria-label={what} onClick={onClick}>
      {words('account_forget')}
    </button>
  )
}

function newestFirst(outcomes: readonly Outcome[]): Outcome[] {
  return [...outcomes].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
}
