import type { VNode } from 'preact'
import { openCheckerTab } from '../browser/entrances'
import { openOptions } from '../browser/options-page'
import { words } from '../ui/message'
import { Notice, useNotice } from '../ui/page/notice'
import { PageHead } from '../ui/page-head'
import { OwnAccount } from './own-account'
import { Sample } from './sample'

/** The first minutes: what will happen, on an example; whose account it will be about; and what is never collected. */
export function WelcomePage(): VNode {
  const notice = useNotice()
  return (
    <>
      <PageHead title={words('welcome_title')} />
      <p>{words('welcome_what')}</p>
      <section aria-labelledby="sample">
        <h2 id="sample">{words('welcome_sample')}</h2>
        <p class="muted">{words('welcome_sample_about')}</p>
        <Sample />
      </section>
      <OwnAccount act={notice.act} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{words('welcome_privacy')}</h2>
        <p>{words('welcome_privacy_sends')}</p>
        <p>{words('welcome_privacy_keeps')}</p>
      </section>
      <section aria-labelledby="next">
        <h2 id="next">{words('welcome_next')}</h2>
        <p class="muted">{words('welcome_next_about')}</p>
        <div class="row">
          <button type="button" class="button primary" onClick={() => void openCheckerTab()}>
            {words('welcome_check')}
          </button>
          <button type="button" class="button" onClick={() => void openOptions()}>
            {words('ui_settings')}
          </button>
        </div>
      </section>
      <Notice {...notice} />
    </>
  )
}
