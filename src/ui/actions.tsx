import type { VNode } from 'preact'
import type { Remedy } from '../remedy/remedies'
import type { View } from '../report/view'
import { Copy } from './copy'
import { Fold } from './fold'
import { letterFor } from './letter'
import { Text, words } from './message'
import { voice } from './voice'

/** The next thing to do: the nearest way out, and a message for whoever else has to act; the other ways are folded. */
export function Actions({ view }: { view: View }): VNode | null {
  const { remedies } = view
  const [first] = remedies
  if (!first) return null
  const others = [...new Set(remedies.map(({ owner }) => owner))].filter(
    (owner) => owner !== 'installer' && !(owner === 'super-admin' && view.superAdmin),
  )
  return (
    <div class="actions">
      <p>
        <Text of={first.text} />
      </p>
      <div class="row">
        {others.slice(0, 2).map((owner, index) => (
          <Copy
            key={owner}
            label={words(`ui_copy_${owner.replaceAll('-', '_')}`)}
            text={() => letterFor(view, owner, voice())}
            primary={index === 0}
          />
        ))}
      </div>
    </div>
  )
}

/** How a remedy is carried out, click by click, on faces that have room for it. */
export type How = (remedy: Remedy) => VNode | null

/** Every way out, folded; nothing where the first one says it all. */
export function Ways({ remedies, how }: Pick<View, 'remedies'> & { how?: How | undefined }): VNode | null {
  if (remedies.length < (how ? 1 : 2)) return null
  return (
    <Fold id="ways" title={words(how ? 'ui_fold_steps' : 'ui_fold_ways', remedies.length)}>
      {() =>
        remedies.map((remedy) => (
          <div key={remedy.id}>
            <p>
              <Text of={remedy.text} />
            </p>
            {how?.(remedy)}
          </div>
        ))
      }
    </Fold>
  )
}
