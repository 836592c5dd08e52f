import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { ruleAddress } from '../catalogue/about'
import { type Comparison, compare } from '../remedy/compare'
import type { Reading } from '../request/types'
import { Text, words } from '../ui/message'
import { Box } from './box'
import { Changes, sideBySide } from './diff'
import { Source } from './source'
import { useChecked } from './use-checked'

const NOTHING = { text: '' }
const NO_ANSWERS = {}

/** The Compare tab: what the box asks for beside a second input. */
export function Compare({ first, files }: { first: Reading; files: boolean }): VNode {
  const [text, setText] = useState('')
  const checked = useChecked({ input: text, account: null, answers: NO_ANSWERS, page: null })
  const second = checked?.ok ? checked.findings.diagnosis.reading : null
  const found = useMemo(() => second && compare(first, second), [first, second])
  return (
    <>
      <Box label={words('checker_second')} set={NOTHING} onText={setText} files={files} />
      <div role="status" class="detail">
        {checked?.ok === false && (
          <p>
            <Text of={checked.problem} />
          </p>
        )}
        {second && !found && <p>{words('checker_compare_nothing')}</p>}
        {found && <Compared found={found} />}
      </div>
    </>
  )
}

function Compared({
  found: { kind, changes, refusals, renamed, reauthorise, otherApp },
}: {
  found: Comparison
}) {
  return (
    <>
      {otherApp && <p class="warning">{words('checker_other_app')}</p>}
      <p class="muted">{words(`checker_compare_${kind}`)}</p>
      {changes.length === 0 && <p>{words('checker_same')}</p>}
      <Changes changes={changes} {...(kind === 'settings' && { tell: sideBySide })} />
      {refusals.map(({ variant, sentence, scopes }) => (
        <div key={variant} class="refusal">
          <p>
            <Text
              of={{
                id: variant === 'scopes-mismatch' ? 'checker_would_mismatch' : 'checker_would_lack',
                values: [{ scopes }],
              }}
            />
          </p>
          <blockquote>{sentence}</blockquote>
        </div>
      ))}
      {refusals.length === 0 && changes.length > 0 && <p>{words('checker_no_refusal')}</p>}
      {renamed.map((pair) => (
        <p key={pair.join()}>
          <Text of={{ id: 'checker_renamed', values: pair.map((name) => ({ scopes: [name] })) }} />{' '}
          <Source address={ruleAddress('granular-2026-09-08')} />
        </p>
      ))}
      {kind !== 'settings' && changes.length > 0 && (
        <p>
          {reauthorise.length > 0 ? (
            <Text of={{ id: 'checker_reauthorise', values: [{ scopes: reauthorise }] }} />
          ) : (
            words('checker_no_reauthorise')
          )}{' '}
          <Source address={ruleAddress('scope-change')} />
        </p>
      )}
    </>
  )
}
