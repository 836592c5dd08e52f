import type { VNode } from 'preact'
import type { Standing } from '../browser/tab-cases'
import { words } from '../ui/message'

/** The way on where every step is done and HubSpot refuses all the same. */
export function Afterwards({ go }: { go: ((next: Partial<Standing>) => void) | null }): VNode {
  // Without a refusal beside it there is nothing to go back to yet: the next one brings its own way.
  if (!go) return <p>{words('panel_home_about')}</p>
  return (
    <section class="card-like" aria-labelledby="afterwards">
      <h3 id="afterwards">{words('panel_still_refused')}</h3>
      <div class="row">
        <button type="button" class="button" onClick={() => go({ stage: 'diagnosis' })}>
          {words('panel_see_diagnosis')}
        </button>
        <button type="button" class="button" onClick={() => go({ stage: 'ways' })}>
          {words('panel_other_way')}
        </button>
      </div>
    </section>
  )
}
