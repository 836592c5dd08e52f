import type { VNode } from 'preact'
import { Logo } from '../ui/logo'
import { words } from '../ui/message'
import { About } from './about'
import { Accounts } from './accounts'
import { Choices } from './choices'
import { useLive } from './live'
import { Memory } from './memory'
import { Notice, useNotice } from './notice'
import { Organisation } from './organisation'

/** Everything a person may set, and everything that is remembered. */
export function OptionsPage(): VNode {
  const live = useLive()
  const notice = useNotice()
  return (
    <>
      <header>
        <span class="logo-tile">
          <Logo />
        </span>
        <h1>{words('options_title')}</h1>
      </header>
      {live && (
        <>
          {live.unread && (
            <p class="problem" role="alert">
              {words('problem_store_unread')}
            </p>
          )}
          <Organisation policy={live.policy} />
          <Accounts live={live} act={notice.act} />
          <Choices live={live} act={notice.act} />
          <Memory live={live} act={notice.act} />
          <About />
        </>
      )}
      <Notice {...notice} />
    </>
  )
}
