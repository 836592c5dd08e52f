import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { explained } from '../report/answer'
import { wholeView } from '../report/whole-view'
import { readInstallLink } from '../request/install-link'
import { read } from '../request/read'
import type { PageReading, Reading } from '../request/types'
import { Answer } from '../ui/answer'
import { Text, words } from '../ui/message'
import { Steps } from '../ui/steps'

/** The popup: explains the install link in the tab, or whatever is pasted. */
export function Checker({ address, page }: { address: string; page: PageReading | null }): VNode {
  const [pasted, setPasted] = useState('')
  const fromTab = useMemo(() => readInstallLink(address), [address])
  const result = useMemo(() => (pasted.trim() ? read(pasted) : null), [pasted])
  return (
    <>
      {!result && !fromTab && <p class="origin">{words('popup_empty')}</p>}
      <label class="box">
        <span>{words('popup_box')}</span>
        <textarea
          rows={3}
          spellcheck={false}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      {result && !result.ok && (
        <p class="origin" role="status">
          <Text of={result.problem} />
        </p>
      )}
      {result?.ok && (
        <Explained key={pasted} title={words('popup_from_box')} input={pasted} reading={result.reading} />
      )}
      {!result && fromTab && (
        <Explained title={words('popup_from_tab')} input={address} reading={fromTab} page={page} />
      )}
    </>
  )
}

interface ExplainedProps {
  title: string
  input: string
  reading: Reading
  /** What HubSpot's page in the tab says; the card there and this popup must not disagree. */
  page?: PageReading | null
}

function Explained({ title, input, reading, page = null }: ExplainedProps) {
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const view = useMemo(
    () => wholeView(explained({ input, answers }, reading, page)),
    [input, reading, page, answers],
  )
  return (
    <section aria-label={title}>
      <p class="origin">{title}</p>
      <Answer
        view={view}
        onAnswer={(question, answer) => setAnswers({ ...answers, [question]: answer })}
        how={(remedy) => <Steps remedy={remedy} request={view.request} />}
      />
    </section>
  )
}
