import type { VNode } from 'preact'
import { begunGuides, onGuides } from '../browser/begun'
import { guide } from '../catalogue/guides'
import { words } from '../ui/message'
import { useKept } from '../ui/page/use-kept'
import type { Chosen } from './home'

const MOST_SHOWN = 5

/** Guides begun and not finished, latest first: the place in them outlives the browser. */
export function BegunGuides({
  choose,
}: {
  choose: (guide: string, more: Partial<Chosen>) => void
}): VNode | null {
  const begun = (useKept(begunGuides, [onGuides]) ?? []).filter(
    (one) => one.done.length > 0 && guide(one.guide),
  )
  if (begun.length === 0) return null
  return (
    <section>
      <h3>{words('panel_begun')}</h3>
      <ul class="choices">
        {begun.slice(0, MOST_SHOWN).map(({ guide, portalId, host, rights, done }) => (
          <li key={`${guide} ${portalId}`}>
            <button
              type="button"
              class="choice"
              onClick={() => choose(guide, { rights, host: host ?? null, portalId: portalId ?? null })}
            >
              <span>{words(`guide_${guide}`)}</span>
              <span class="muted">
                {words('panel_steps_done', done.length)}
                {portalId && ` · ${words('panel_account', { foreign: portalId })}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
