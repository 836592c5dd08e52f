import type { VNode } from 'preact'
import { onGuides, recentRefusals } from '../browser/begun'
import { guidesForKind } from '../remedy/guides-for-kind'
import { Fold } from '../ui/fold'
import { words } from '../ui/message'
import { useKept } from '../ui/page/use-kept'
import { voice } from '../ui/voice'
import type { Chosen } from './home'

const MOST_SHOWN = 5

/** What HubSpot refused lately and why, each with the guides that help. */
export function RecentRefusals({
  choose,
}: {
  choose: (guide: string, more: Partial<Chosen>) => void
}): VNode | null {
  const recent = useKept(recentRefusals, [onGuides]) ?? []
  if (recent.length === 0) return null
  return (
    <section>
      <h3>{words('panel_recent')}</h3>
      {recent.slice(0, MOST_SHOWN).map(({ variant, causes, portalId, on }) => (
        <Fold
          key={`${variant} ${portalId} ${on}`}
          id={`recent-${variant}-${portalId ?? ''}-${on}`}
          title={[
            // A kind that a later version kept has no words here.
            (causes[0] && words(`cause_${causes[0].replaceAll('-', '_')}`)) || words('panel_recent_unknown'),
            ...(portalId ? [portalId] : []),
            day(on),
          ].join(' · ')}
        >
          {() => (
            <ul class="points">
              {[...new Set(causes.slice(0, 1).flatMap(guidesForKind))].map((guide) => (
                <li key={guide}>
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => choose(guide, { portalId: portalId ?? null })}
                  >
                    {words(`guide_${guide}`)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Fold>
      ))}
    </section>
  )
}

function day(on: string): string {
  return new Intl.DateTimeFormat(voice().locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(on),
  )
}
