import type { VNode } from 'preact'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Account } from '../account/account'
import { viewOf } from '../report/view'
import { words } from '../ui/message'
import { accountLabel, chosenAccount, PRESETS, presetName } from './account-choice'
import { AccountPicker } from './account-picker'
import { Box } from './box'
import type { Opening } from './opening'
import { openingOf } from './opening'
import type { Ports } from './ports'
import { Recognised } from './recognised'
import { Result } from './result'
import { useChecked } from './use-checked'
import { useKept } from './use-kept'

const EMPTY: Opening = { text: '', fromTab: false, page: null, over: '' }
const NO_ANSWERS: Record<string, string> = {}

/** The scope checker: one box, the verdict for one account, and tabs. Popup, tab and side panel mount the same. */
export function Checker({ ports }: { ports: Ports }): VNode {
  const [opening, setOpening] = useState(EMPTY)
  const [set, setBox] = useState({ text: '' })
  const [text, setText] = useState('')
  const [accounts, setAccounts] = useState<Account[]>([])
  const [choice, setChoice] = useState<string>(PRESETS[0])
  const [answers, setAnswers] = useState(NO_ANSWERS)
  const [started, setStarted] = useState(false)

  const put = useCallback((next: string) => {
    setBox({ text: next })
    setText(next)
  }, [])
  useEffect(() => {
    void ports.start().then((start) => {
      const found = openingOf(start)
      setOpening(found)
      setAccounts(start.accounts)
      if (start.choice !== null) setChoice(start.choice)
      if (found.text) put(found.text)
      setStarted(true)
    })
  }, [ports, put])

  const fromTab = opening.fromTab && text === opening.text
  useKept(ports, fromTab || !started ? null : text, opening.over)
  const account = useMemo(() => chosenAccount(choice, accounts), [choice, accounts])
  const checked = useChecked({ input: text, account, answers, page: fromTab ? opening.page : null })
  const view = useMemo(() => (checked?.ok ? viewOf(checked.findings) : null), [checked])
  const preset = PRESETS.find((one) => one === choice)
  const called = account && (preset ? presetName(preset) : accountLabel(account))

  const choose = (next: string) => {
    setChoice(next)
    ports.keepChoice(next)
  }
  const onAnswer = (question: string, answer: string) => {
    setAnswers({ ...answers, [question]: answer })
    if (account && !preset) ports.answer(account, question, answer)
  }
  const onText = (next: string) => {
    setText(next)
    // Another input is another case; answers about the person go with a remembered account.
    setAnswers(NO_ANSWERS)
  }
  return (
    <>
      <Box label={words('popup_box')} set={set} onText={onText} files={ports.openTab === null} />
      <Recognised
        text={text}
        checked={checked}
        origin={words(fromTab ? 'popup_from_tab' : text ? 'popup_from_box' : 'popup_empty')}
        onClear={() => {
          onText('')
          put('')
        }}
        openTab={ports.openTab}
      />
      <AccountPicker
        choice={choice}
        accounts={accounts}
        ports={ports}
        onChoose={choose}
        onChanged={async () => setAccounts(await ports.accounts())}
      />
      {checked?.ok && view && (
        <Result
          explained={checked}
          view={view}
          account={called}
          origin={words(fromTab ? 'popup_from_tab' : 'popup_from_box')}
          text={text}
          onReplace={put}
          onAnswer={onAnswer}
          ports={ports}
        />
      )}
    </>
  )
}
