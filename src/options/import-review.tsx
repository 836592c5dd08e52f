import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Account } from '../account/account'
import { combine, conflictKey, type Side } from '../account/combine'
import { type FileRead, withoutPerson } from '../account/transfer'
import { accounts } from '../browser/accounts'
import { accountName } from '../ui/account/summary'
import { words } from '../ui/message'
import type { Act } from '../ui/page/notice'
import { Radio } from '../ui/tick'
import { ConflictChoice } from './conflict-choice'

interface ReviewProps {
  read: Extract<FileRead, { ok: true }>
  own: readonly Account[]
  act: Act
  onEnd: () => void
}

/** What a file would bring, before it does: what is new, what differs, and whose word holds. */
export function ImportReview({ read, own, act, onEnd }: ReviewProps): VNode {
  const [fromMe, setFromMe] = useState(true)
  const [choices, setChoices] = useState<Record<string, Record<string, Side>>>({})
  const ofPerson = read.accounts.some(({ person, answers, outcomes }) => person ?? answers ?? outcomes)
  const brought = fromMe ? read.accounts : read.accounts.map(withoutPerson)
  const stored = new Map(own.map((account) => [account.id, account]))
  const met = brought.map((theirs) => {
    const mine = stored.get(theirs.id)
    const { account, conflicts } = combine(mine ?? { id: theirs.id }, theirs)
    return { theirs, isNew: !mine, isSame: mine !== undefined && isSame(mine, account), conflicts }
  })
  const fresh = met.filter(({ isNew }) => isNew).length
  const differing = met.filter(({ conflicts }) => conflicts.length > 0)
  const bring = async () => {
    const byId = new Map(brought.map((account) => [account.id, account]))
    const done = await act(
      accounts.changeMany([...byId.keys()], (now) => {
        const theirs = byId.get(now.id)
        return theirs ? combine(now, theirs, choices[now.id]).account : now
      }),
      { text: words('options_imported', brought.length) },
    )
    if (done) onEnd()
  }
  return (
    <section class="review" aria-label={words('options_import_review')}>
      <p>{words('options_import_found', met.length)}</p>
      <p class="muted">
        {words('options_import_counts', fresh, met.filter(({ isSame }) => isSame).length, differing.length)}
      </p>
      {ofPerson && (
        <fieldset>
          <legend>{words('options_import_whose')}</legend>
          <Radio
            name="whose"
            text={words('options_import_mine')}
            on={fromMe}
            onPick={() => setFromMe(true)}
          />
          <Radio
            name="whose"
            text={words('options_import_theirs')}
            on={!fromMe}
            onPick={() => setFromMe(false)}
          />
        </fieldset>
      )}
      {differing.map(({ theirs, conflicts }) => (
        <fieldset key={theirs.id} class="differs">
          <legend>{accountName(stored.get(theirs.id) ?? theirs)}</legend>
          {conflicts.map((conflict) => (
            <ConflictChoice
              key={conflictKey(conflict)}
              of={theirs.id}
              conflict={conflict}
              side={choices[theirs.id]?.[conflictKey(conflict)] ?? 'mine'}
              onChoose={(side) =>
                setChoices({
                  ...choices,
                  [theirs.id]: { ...choices[theirs.id], [conflictKey(conflict)]: side },
                })
              }
            />
          ))}
        </fieldset>
      ))}
      {read.aside.length > 0 && (
        <p class="problem">
          {words('options_import_aside', read.aside.length)}{' '}
          {read.aside
            .slice(0, 5)
            .map(({ at }) => at)
            .join(', ')}
        </p>
      )}
      <div class="row">
        <button type="button" class="button primary" disabled={met.length === 0} onClick={() => void bring()}>
          {words('options_import_do')}
        </button>
        <button type="button" class="button" onClick={onEnd}>
          {words('options_cancel')}
        </button>
      </div>
    </section>
  )
}

function isSame(a: Account, b: Account): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
}
