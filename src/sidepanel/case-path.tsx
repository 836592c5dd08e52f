import type { VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { onAccounts } from '../browser/accounts'
import { knownAccount } from '../browser/known-accounts'
import { language, template } from '../browser/pages'
import { onPolicy, policy } from '../browser/policy'
import { retryIn } from '../browser/tab-cases'
import { openTab, showTab, takeTab } from '../browser/tabs'
import type { Owner } from '../catalogue/types'
import { waysOut } from '../remedy/ways-out'
import { letterOf } from '../report/letter'
import type { LetterFormat } from '../report/letter-parts'
import { Announce } from '../ui/announce'
import { Answer } from '../ui/answer'
import { words } from '../ui/message'
import { useKept } from '../ui/page/use-kept'
import { plainVoiceOf } from '../ui/voice'
import { AccountLine } from './account-line'
import { Ask } from './ask'
import { caseOf, explain, isTied, readingOf } from './explain'
import { Guide } from './guide'
import { keepAnswer } from './keep-answer'
import type { Shown } from './shown'
import { Trail } from './trail'
import { useStanding } from './use-standing'
import { Ways } from './ways'
import { canActOn, WhoActs } from './who-acts'

/** The way through one refusal: what is wrong, who acts, the steps, and the install again. */
export function CasePath({ tabId, kept, standing: last, elsewhere }: Shown): VNode {
  const [standing, go] = useStanding(tabId, last)
  const reading = useMemo(() => readingOf(kept), [kept.address])
  const host = reading.request?.host ?? null
  const portalId = reading.request?.portalId ?? standing.portalId ?? null
  const account = useKept(
    async () => (portalId === null ? null : knownAccount(portalId)),
    [onAccounts, onPolicy],
    portalId ?? '',
  )
  const known = useMemo(
    () => caseOf(kept, account ?? null, standing.answers),
    [kept, account, standing.answers],
  )
  const { view, superAdmin } = useMemo(() => explain(kept, known), [kept, known])
  const contact = useKept(policy, [onPolicy])?.value.contact
  const letter = (owner: Owner, format: LetterFormat) =>
    letterOf(
      { case: known, page: kept.page, owner, format, ...(contact && { contact }) },
      plainVoiceOf(template, language()),
    )
  const ways = useMemo(() => waysOut(view.remedies, view.causes), [view])
  const body = useRef<HTMLDivElement>(null)
  const came = useRef(standing.stage)
  // The other stages begin with a heading that does this by itself.
  useEffect(() => {
    const back = standing.stage === 'diagnosis' && came.current !== 'diagnosis'
    if (back) body.current?.querySelector('h2')?.focus()
    came.current = standing.stage
  }, [standing.stage])

  // The button that was pressed has gone, and what it changed begins with the heading.
  const answered = useRef(false)
  useEffect(() => {
    if (answered.current) body.current?.querySelector('h2')?.focus()
    answered.current = false
  }, [standing.answers])

  const onAnswer = (question: string, answer: string | null) => {
    const { [question]: _, ...others } = standing.answers
    answered.current = true
    go({ answers: answer === null ? others : { ...others, [question]: answer } })
    if (portalId !== null) void keepAnswer(portalId, question, answer)
  }
  const open = async (url: string) => {
    if (!(await takeTab(tabId, url))) await openTab(url)
  }

  return (
    <>
      <Announce of={view.headline} />
      <Trail standing={standing} go={go} />
      {elsewhere && (
        <p class="note">
          {words('panel_elsewhere')}{' '}
          <button type="button" class="quiet" onClick={() => void showTab(tabId)}>
            {words('panel_show_tab')}
          </button>
        </p>
      )}
      {kept.offered && <p class="note good">{words('panel_offered')}</p>}
      <div ref={body} class="stage">
        {standing.stage === 'diagnosis' && (
          <>
            <Answer view={view} onAnswer={onAnswer} doing={{ letter }} />
            <WhoActs go={go} own={canActOn(ways, superAdmin)} />
          </>
        )}
        {standing.stage === 'ways' && <Ways ways={ways} portalId={portalId} go={go} />}
        {standing.stage === 'ask' && <Ask letter={letter} ways={ways} place={{ host, portalId }} />}
        {standing.stage === 'guide' && standing.guide && (
          <Guide
            guide={standing.guide}
            rights={standing.rights ?? []}
            place={{ host, portalId }}
            open={open}
            retry={{ open: () => retryIn(tabId), tied: isTied(kept) }}
            go={go}
          />
        )}
      </div>
      <AccountLine
        account={account ?? null}
        portalId={portalId}
        fixed={reading.request?.portalId != null}
        onChoose={(chosen) => go({ portalId: chosen })}
      />
    </>
  )
}
