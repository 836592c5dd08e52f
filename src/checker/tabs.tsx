import type { ComponentChildren, VNode } from 'preact'
import { useRef } from 'preact/hooks'

export interface Tab {
  id: string
  title: string
}

interface TabsProps {
  label: string
  tabs: readonly Tab[]
  chosen: string
  onChoose: (id: string) => void
  children: ComponentChildren
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** A row of tabs and the panel of the chosen one. Arrow keys move along the row, Tab goes into the panel. */
export function Tabs({ label, tabs, chosen, onChoose, children }: TabsProps): VNode {
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    const rightToLeft = document.documentElement.dir === 'rtl' && event.key.startsWith('Arrow')
    const at = tabs.findIndex(({ id }) => id === chosen)
    const to = step(at, tabs.length)
    const next = tabs[rightToLeft ? (2 * at - to + 2 * tabs.length) % tabs.length : to]
    if (!next) return
    onChoose(next.id)
    row.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} class="tabs" ref={row} onKeyDown={onKeyDown}>
        {tabs.map(({ id, title }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === chosen}
            aria-controls="panel"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {title}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" class="panel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </div>
    </>
  )
}
