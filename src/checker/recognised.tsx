import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { cap } from '../report/wording'
import { Text, words } from '../ui/message'
import type { Checked } from './check'
import { RecognisedApi } from './recognised-api'

interface RecognisedProps {
  text: string
  checked: Checked | null
  /** Where the input comes from, or what to do where there is none; '' = it needs no word. */
  origin: string
  onClear: () => void
  /** Goes on in a tab; false when the text cannot come along. */
  openTab: (() => Promise<boolean>) | null
}

/** What the box holds, under it: the kind of input and what it asks for, or one sentence that says what is wrong. */
export function Recognised({ text, checked, origin, onClear, openTab }: RecognisedProps): VNode {
  const [stays, setStays] = useState(false)
  useEffect(() => setStays(false), [text])
  const api = checked?.ok ? checked.findings.diagnosis.reading.api : null
  return (
    <div class="recognised">
      <div>
        {origin && <p class="muted">{origin}</p>}
        <p role="status">
          {text.trim() !== '' && (checked === null ? words('checker_reading') : <Read checked={checked} />)}
        </p>
      </div>
      <div class="row">
        {text !== '' && (
          <button type="button" class="plain" onClick={onClear}>
            {words('checker_clear')}
          </button>
        )}
        {openTab && (
          <button type="button" class="plain" onClick={() => void openTab().then((went) => setStays(!went))}>
            {words('checker_open_tab')}
          </button>
        )}
      </div>
      {stays && (
        <p class="problem" role="alert">
          {words('checker_stays')}
        </p>
      )}
      {api && <RecognisedApi api={api} />}
    </div>
  )
}

function Read({ checked }: { checked: Checked }) {
  if (!checked.ok) return <Text of={checked.problem} />
  const { kind, request, api } = checked.findings.diagnosis.reading
  const name = words(`checker_kind_${kind.replaceAll('-', '_')}`)
  if (api) {
    const said = [...api.statuses.map(String), ...api.categories].map(cap)
    return (
      <>
        {name}
        {said.length > 0 && ' · '}
        <bdi translate={false}>{said.slice(0, 4).join(' · ')}</bdi>
      </>
    )
  }
  if (!request) return <>{name}</>
  const { required, conditional, optional } = request
  const counts: [string, number][] = [
    ['checker_count_required', required.length],
    ['checker_count_conditional', conditional.length],
    ['checker_count_optional', optional.length],
  ]
  const said = counts.filter(([, count]) => count > 0).map(([id, count]) => words(id, count))
  return <>{[name, ...said].join(' · ')}</>
}
