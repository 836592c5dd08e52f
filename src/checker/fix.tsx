import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { ruleAddress } from '../catalogue/about'
import type { Installable } from '../remedy/installable'
import { configBlock } from '../request/write-config'
import { Copy } from '../ui/copy'
import { Text, words } from '../ui/message'
import type { Explained } from './check'
import { Diff } from './diff'
import { fixesFor } from './fixes'
import { Moved } from './moved'
import { Source } from './source'

/** The Fix tab: what has to move so that the chosen account, or every account, can install. */
export function Fix({ explained, account }: { explained: Explained; account: string | null }): VNode {
  const [every, setEvery] = useState(false)
  const { findings } = explained
  const { forAccount, forEvery } = useMemo(() => explained.fixes ?? fixesFor(explained), [explained])
  const both = forAccount !== null && account !== null
  const change = both && !every ? forAccount : forEvery
  if (!change) return <p>{words('checker_no_scopes')}</p>
  return (
    <>
      {both && (
        <fieldset class="row">
          <legend>{words('checker_fix_for')}</legend>
          {[false, true].map((value) => (
            <label key={String(value)}>
              <input type="radio" name="fix-for" checked={every === value} onChange={() => setEvery(value)} />{' '}
              {value ? words('checker_fix_every') : <bdi>{account}</bdi>}
            </label>
          ))}
        </fieldset>
      )}
      {change === forEvery && <p class="muted">{words('checker_fix_free')}</p>}
      {change.move.length === 0 ? (
        <p>{words('checker_fix_nothing')}</p>
      ) : (
        <Change change={change} auth={findings.diagnosis.reading.app?.auth ?? null} />
      )}
      {change.open.length > 0 && (
        <p class="muted">
          <Text of={{ id: 'checker_fix_open', values: [{ scopes: change.open.slice(0, 20) }] }} />
        </p>
      )}
      {change.leaveOut.length > 0 && (
        <p>
          <Text of={{ id: 'checker_fix_leave_out', values: [{ scopes: change.leaveOut }] }} />
        </p>
      )}
    </>
  )
}

function Change({ change, auth }: { change: Installable; auth: 'oauth' | 'static' | null }) {
  // An app with static authentication has required scopes only (rule static-auth).
  if (auth === 'static')
    return (
      <p class="warning">
        <Text of={{ id: 'checker_fix_static', values: [{ scopes: change.move }] }} />{' '}
        <Source address={ruleAddress('static-auth')} />
      </p>
    )
  const config = configBlock(change.after)
  return (
    <>
      <Moved change={change} />
      <h3>{words('checker_diff')}</h3>
      <Diff before={change.before} after={change.after} />
      {change.link && (
        <Written title={words('checker_link')} text={change.link} label={words('checker_copy_link')} />
      )}
      <Written title={words('checker_config')} text={config} label={words('checker_copy_config')} />
      <p class="warning">
        {words('checker_fix_settings')} <Source address={ruleAddress('enforcement-2024-10-21')} />
      </p>
      {change.link && <p class="muted">{words('checker_fix_session')}</p>}
    </>
  )
}

function Written({ title, text, label }: { title: string; text: string; label: string }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <pre translate={false}>{text}</pre>
      <Copy label={label} text={() => text} primary={false} />
    </section>
  )
}
