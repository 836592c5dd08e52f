import type { VNode } from 'preact'
import { allGuides } from '../catalogue/guides'
import type { Owner } from '../catalogue/types'
import { Fold } from '../ui/fold'
import { words } from '../ui/message'
import { ownerWords } from './owner'

const OWNERS: readonly Owner[] = ['installer', 'super-admin', 'billing-admin', 'app-developer']

/** Every guide there is, by who carries it out. */
export function GuideIndex({ choose }: { choose: (guide: string) => void }): VNode {
  return (
    <section>
      <h3>{words('panel_guides')}</h3>
      {OWNERS.map((owner) => (
        <Fold key={owner} id={`guides-${owner}`} title={ownerWords(owner)}>
          {() => (
            <ul class="points">
              {allGuides()
                .filter((guide) => guide.owner === owner)
                .map(({ id }) => (
                  <li key={id}>
                    <button type="button" class="quiet" onClick={() => choose(id)}>
                      {words(`guide_${id}`)}
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
