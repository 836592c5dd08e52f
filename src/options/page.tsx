import type { VNode } from 'preact'
import { words } from '../ui/message'
import { Notice, useNotice } from '../ui/page/notice'
import { PageHead } from '../ui/page-head'
import { About } from './about'
import { Accounts } from './accounts'
import { Choices } from './choices'
import { useLive } from './live'
import { Memory } from './memory'
import { Organisation } from './organisation'

/** Everything a person may set, and everything that is remembered. */
export function OptionsPage(): VNode {
  const live = useLive()
  const notice = useNotice()
  return (
    <>
      <PageHead title={words('options_title')} />
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
