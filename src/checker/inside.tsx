import type { VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Account } from '../account/account'
import { answering } from '../account/merge'
import type { Findings } from '../report/findings'
import type { View } from '../report/view'
import { wholeView } from '../report/whole-view'
import { isApiNote } from '../request/api-notes'
import { accountName } from '../ui/account/summary'
import { Age } from '../ui/age'
import { Announce } from '../ui/announce'
import { words } from '../ui/message'
import { chosenAccount, isPreset, PRESETS, presetName } from './account-choice'
import { AccountPicker } from './account-picker'
import type { Opening } from './opening'
import { openingOf } from './opening'
import type { Ports } from './ports'
import { Recognised } from './recognised'
import { Result } from './result'
import { useChecked } from './use-checked'
import { keptOf, useKept } from './use-kept'

const EMPTY: Opening = { text: '', fromTab: false, page: null, over: '', account: null }
const NO_ANSWERS: Record<string, string> = {}

interface InsideProps {
  ports: Ports
  /** What the box holds. */
  text: string
  /** Whether the person has typed or pasted anything themselves. */
  typed: () => boolean
  /** Puts a text into the box, and the focus where that is asked for. */
  put: (text: string, focus?: boolean) => void
}

/** Everything around the box: what was recognised, whose account, the verdict and its tabs. */
export function Inside({ ports, text, typed, put }: InsideProps): VNode {
  const [opening, setOpening] = useState(EMPTY)
  const [accounts, setAccounts] = useState<Account[]>([])
  const [choice, setChoice] = useState<string>(PRESETS[0])
  const [answers, setAnswers] = useState(NO_ANSWERS)
  const [started, setStarted] = useState(false)

  useEffect(() => {
    void ports.start().then((start) => {
      const found = openingOf(start)
      setOpening(found)
      setAccounts(start.accounts)
      // Whoever chooses or types faster than the browser answers keeps what they chose and typed.
      setChoice((now) => (now === PRESETS[0] ? (found.account ?? start.choice ?? now) : now))
      if (found.text && !typed()) put(found.text)
      setStarted(true)
    })
  }, [ports, put])

  const fromTab = opening.fromTab && text === opening.text
  const page = text === opening.text ? opening.page : null
  useKept(ports, fromTab || !started ? null : text, opening.over, page)
  const account = useMemo(() => chosenAccount(choice, accounts), [choice, accounts])
  const checked = useChecked({ input: text, account, answers, page })
  const view = useMemo(() => (checked?.ok ? viewBeside(checked.findings) : null), [checked])
  const called = account && (isPreset(choice) ? presetName(choice) : accountName(account))

  const choose = (next: string) => {
    setChoice(next)
    ports.keepChoice(next)
  }
  const verdict = useRef<HTMLHeadingElement>(null)
  // The button that was pressed has gone, and what it changed stands above.
  const answered = useRef(false)
  useEffect(() => {
    if (answered.current) verdict.current?.focus()
    answered.current = false
  }, [answers])
  const onAnswer = (question: string, answer: string | null) => {
    const { [question]: _, ...others } = answers
    answered.current = true
    setAnswers(answer === null ? others : { ...others, [question]: answer })
    if (account && !isPreset(choice))
      void ports.changeAccount(account.id, (one) => answering(one, question, answer, ports.today()))
  }
  // Another input is another case; answers about the person go with a remembered account.
  useEffect(() => setAnswers(NO_ANSWERS), [text])
  return (
    <>
      <Recognised
        text={text}
        checked={checked}
        origin={
          fromTab ? words('popup_from_tab') : text ? '' : words(ports.lost ? 'checker_lost' : 'popup_empty')
        }
        onClear={() => put('', true)}
        openTab={ports.openTab && (async () => (await ports.openTab?.(keptOf(text, '', page))) ?? true)}
      />
      <AccountPicker
        choice={choice}
        accounts={accounts}
        ports={ports}
        onChoose={choose}
        onChanged={async () => setAccounts(await ports.accounts())}
      />
      <Announce of={view?.headline ?? null} />
      <Age today={ports.today()} />
      {checked?.ok && view && (
        <Result
          explained={checked}
          view={view}
          account={called}
          origin={words(fromTab ? 'popup_from_tab' : 'popup_from_box')}
          text={text}
          heading={verdict}
          onReplace={put}
          onAnswer={onAnswer}
          ports={ports}
        />
      )}
    </>
  )
}

/** What was recognised in an answer of the API stands under the box, not among what nobody could check. */
function viewBeside(findings: Findings): View {
  const view = wholeView(findings)
  return { ...view, notes: view.notes.filter((note) => !isApiNote(note)) }
}
