import type { Ref, VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { View } from '../report/view'
import { words } from '../ui/message'
import type { Explained } from './check'
import { Compare } from './compare'
import { Fix } from './fix'
import { Plans } from './plans'
import type { Ports } from './ports'
import { replaceName } from './replace-name'
import { Report } from './report'
import { Scopes } from './scopes'
import { Tabs } from './tabs'
import { VerdictLine } from './verdict-line'

interface ResultProps {
  explained: Explained
  view: View
  /** Whose account it was asked for; null = no plan told. */
  account: string | null
  origin: string
  /** Given the verdict, for the focus to go to. */
  heading: Ref<HTMLHeadingElement>
  text: string
  onReplace: (text: string) => void
  onAnswer: (question: string, answer: string | null) => void
  ports: Ports
}

const TABS = [
  ['plans', 'checker_tab_plans'],
  ['scopes', 'checker_tab_scopes'],
  ['fix', 'checker_tab_fix'],
  ['compare', 'checker_tab_compare'],
  ['report', 'checker_tab_report'],
] as const

/** The verdict and everything behind it, by tabs. */
export function Result(props: ResultProps): VNode {
  const { explained, view, account, origin, heading } = props
  // Where HubSpot has refused, the explanation comes first; else the plans that can install.
  const first = view.denial || !explained.matrix ? 'report' : 'plans'
  const [chosen, choose] = useState<string | null>(null)
  return (
    <>
      <VerdictLine view={view} origin={origin} account={account} heading={heading} />
      <Tabs
        label={words('checker_tabs')}
        tabs={TABS.map(([id, title]) => ({ id, title: words(title) }))}
        chosen={chosen ?? first}
        onChoose={choose}
      >
        <Panel {...props} tab={chosen ?? first} />
      </Tabs>
    </>
  )
}

function Panel({
  tab,
  explained,
  view,
  account,
  text,
  onReplace,
  onAnswer,
  ports,
}: ResultProps & { tab: string }) {
  if (tab === 'plans') return <Plans {...explained} />
  if (tab === 'fix') return <Fix explained={explained} account={account} />
  if (tab === 'compare')
    return <Compare first={explained.findings.diagnosis.reading} files={ports.openTab === null} />
  if (tab === 'report') return <Report explained={explained} view={view} ports={ports} onAnswer={onAnswer} />
  const replace = (name: string) =>
    replaceName(text, name, '') === text ? null : (by: string) => onReplace(replaceName(text, name, by))
  return <Scopes scopes={view.scopes} replace={replace} />
}
