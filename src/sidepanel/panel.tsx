import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { today } from '../browser/accounts'
import { onTabCases } from '../browser/tab-cases'
import { onFront } from '../browser/tabs'
import { Age } from '../ui/age'
import { Logo } from '../ui/logo'
import { words } from '../ui/message'
import { useKept } from '../ui/page/use-kept'
import { CasePath } from './case-path'
import { Home } from './home'
import { shownCase } from './shown'

/** The side panel: the refusal of the tab in front, or a place to start from where there is none. */
export function Panel(): VNode {
  const shown = useKept(shownCase, [onFront, onTabCases])
  const [away, setAway] = useState(false)
  const which = shown ? `${shown.tabId} ${shown.kept.address}` : ''
  // A refusal that has just come to the front is what the person wants to see.
  useEffect(() => setAway(false), [which])
  const inCase = shown && !away
  return (
    <>
      <header class="top">
        <Logo />
        <h1>{words('card_brand')}</h1>
        {shown && (
          <button type="button" class="quiet" onClick={() => setAway(!away)}>
            {words(away ? 'panel_to_case' : 'panel_to_home')}
          </button>
        )}
      </header>
      <main>
        <Age today={today()} />
        {shown !== undefined && (inCase ? <CasePath key={which} {...shown} /> : <Home />)}
      </main>
    </>
  )
}
