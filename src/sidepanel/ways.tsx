import type { VNode } from 'preact'
import type { Begun } from '../account/progress'
import { begunGuides, onGuides } from '../browser/begun'
import type { Standing } from '../browser/tab-cases'
import type { WayOut } from '../remedy/ways-out'
import { Text, words } from '../ui/message'
import { useKept } from '../ui/page/use-kept'
import { Heading } from './heading'
import { ownerWords } from './owner'

interface WaysProps {
  ways: readonly WayOut[]
  portalId: string | null
  go: (next: Partial<Standing>) => void
}

/** Every way out, the nearest first, and apart from them what may help besides; one that was begun says how far it is. */
export function Ways({ ways, portalId, go }: WaysProps): VNode {
  const begun = useKept(begunGuides, [onGuides]) ?? []
  const further = ways.filter((way) => way.further)
  const list = (some: readonly WayOut[]) => (
    <ul class="choices">
      {some.map((way) => (
        <li key={way.id}>
          <Way
            way={way}
            begun={begun.find((one) => one.guide === way.guide && (one.portalId ?? null) === portalId)}
            go={go}
          />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <Heading>{words('panel_ways')}</Heading>
      {list(ways.filter(({ further }) => !further))}
      {further.length > 0 && <h3>{words('panel_ways_further')}</h3>}
      {further.length > 0 && list(further)}
    </>
  )
}

function Way({ way, begun, go }: { way: WayOut; begun: Begun | undefined } & Pick<WaysProps, 'go'>) {
  const { guide, rights, owner } = way
  const inside = (
    <>
      <span>
        <Text of={way.text} />
      </span>
      <span class="muted">{ownerWords(owner)}</span>
      {begun && begun.done.length > 0 && (
        <span class="muted">{words('panel_steps_done', begun.done.length)}</span>
      )}
    </>
  )
  // What no guide stands behind is said in its one sentence.
  if (guide === null) return <div class="choice plain">{inside}</div>
  return (
    <button type="button" class="choice" onClick={() => go({ stage: 'guide', guide, rights })}>
      {inside}
    </button>
  )
}
