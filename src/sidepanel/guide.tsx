import type { VNode } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { begunGuide, onGuides } from '../browser/begun'
import type { Standing } from '../browser/tab-cases'
import { guidePath, type Place } from '../remedy/guide-path'
import { Text, words } from '../ui/message'
import { useKept } from '../ui/page/use-kept'
import { Afterwards } from './afterwards'
import { Needs } from './guide-needs'
import { Heading } from './heading'
import { type Again, Retry } from './retry'
import { Step } from './step'
import { useTicks } from './use-ticks'

interface GuideProps {
  guide: string
  rights: readonly string[]
  place: Place
  /** Takes the tab to a page of HubSpot's settings. */
  open: (url: string) => void
  /** Opens the install again; null where no install is open. */
  retry: Again | null
  /** Goes on in the refusal that the guide belongs to; null where there is none. */
  go: ((next: Partial<Standing>) => void) | null
}

/** A guide, step by step: one open at a time, done ones ticked off, the place in it kept. */
export function Guide({ guide, rights, place, open, retry, go }: GuideProps): VNode | null {
  const { host, portalId } = place
  const path = useMemo(() => guidePath(guide, rights, { host, portalId }), [guide, rights, host, portalId])
  const which = { guide, ...(portalId !== null && { portalId }) }
  const begun = useKept(() => begunGuide(which), [onGuides], `${guide} ${portalId}`)
  const ticks = useTicks({ ...which, ...(host && { host }), rights: [...rights] }, begun)
  const { done, problem } = ticks
  const [chosen, setChosen] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  if (!path || begun === undefined) return null
  const steps = path.steps
  const next = steps.find(({ key }) => !done.includes(key))
  const openKey = chosen ?? next?.key ?? null
  const at = steps.findIndex(({ key }) => key === (openKey || next?.key))
  const finished = next === undefined
  // The step that says so has it in itself; where every step is done and shut, it stands at the end.
  const within = steps.some(({ do: doing, key }) => doing === 'retry' && (!finished || key === openKey))
  const again = within ? null : retry

  const onDone = (key: string, now: boolean) => {
    void ticks.toggle(key, now)
    setChosen(null)
    if (!now) return
    const after = steps.find((step) => step.key !== key && !done.includes(step.key))
    const index = after ? steps.indexOf(after) : -1
    // The focus goes on with the person, to the step that opens now.
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('.step-title')[index]?.focus())
  }

  const startOver = () => {
    setChosen(null)
    void ticks.startOver()
  }

  return (
    <>
      <Heading>
        <Text of={{ id: `guide_${guide}` }} />
      </Heading>
      <Needs needs={path.needs} />
      <p class="muted" role="status">
        {finished ? words('panel_all_done') : words('panel_step_of', at + 1, String(steps.length))}
      </p>
      <ol class="steps" ref={list}>
        {steps.map((step, index) => (
          <Step
            key={step.key}
            step={step}
            number={index + 1}
            done={done.includes(step.key)}
            open={step.key === openKey}
            onToggle={() => setChosen(step.key === openKey ? '' : step.key)}
            onDone={(now) => onDone(step.key, now)}
            onOpen={open}
            retry={retry}
          />
        ))}
      </ol>
      {problem && <p role="alert">{words(`panel_store_${problem}`)}</p>}
      {again && <Retry again={again} />}
      {finished && <Afterwards go={go} />}
      <div class="row">
        {path.article && (
          <a href={path.article} target="_blank" rel="noopener noreferrer">
            {words('ui_link_article')}
          </a>
        )}
        {done.length > 0 && (
          <button type="button" class="quiet" onClick={startOver}>
            {words('panel_start_over')}
          </button>
        )}
      </div>
    </>
  )
}
