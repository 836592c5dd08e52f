import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { openTab } from '../browser/tabs'
import { Checker } from '../checker/checker'
import type { Place } from '../remedy/guide-path'
import { words } from '../ui/message'
import { BegunGuides } from './begun-guides'
import { Guide } from './guide'
import { GuideIndex } from './guide-index'
import { Heading } from './heading'
import { Lessons } from './lessons'
import { RecentRefusals } from './recent-refusals'

/** A guide to be walked without an open install. */
export interface Chosen extends Place {
  guide: string
  rights: readonly string[]
}

const NOWHERE: readonly string[] = []
/** As in a tab: what the panel is about is not what stands in the tab beside it. */
const PORTS = async () => (await import('../checker/ports-of')).portsOf('tab')

/** Where no install is open: guides that were begun, what was refused lately, every guide, and what to know. */
export function Home(): VNode {
  const [chosen, setChosen] = useState<Chosen | 'lessons' | 'checker' | null>(null)
  const choose = (guide: string, more: Partial<Chosen> = {}) =>
    setChosen({ guide, rights: NOWHERE, host: null, portalId: null, ...more })

  return (
    <div class="stage">
      {chosen !== null && (
        <button type="button" class="quiet back" onClick={() => setChosen(null)}>
          {words('panel_back')}
        </button>
      )}
      {chosen === 'lessons' && <Lessons />}
      {chosen === 'checker' && (
        <>
          <Heading>{words('panel_checker')}</Heading>
          <Checker ports={PORTS} files={true} />
        </>
      )}
      {chosen !== null && typeof chosen !== 'string' && (
        <Guide
          guide={chosen.guide}
          rights={chosen.rights}
          place={chosen}
          open={(url) => void openTab(url)}
          retry={null}
          go={null}
        />
      )}
      {chosen === null && (
        <>
          <Heading>{words('panel_home')}</Heading>
          <p>{words('panel_home_about')}</p>
          <button type="button" class="choice" onClick={() => setChosen('checker')}>
            <b>{words('panel_checker')}</b>
            <span class="muted">{words('panel_checker_about')}</span>
          </button>
          <BegunGuides choose={choose} />
          <RecentRefusals choose={choose} />
          <button type="button" class="choice" onClick={() => setChosen('lessons')}>
            <b>{words('lesson_title')}</b>
            <span class="muted">{words('panel_lessons_about')}</span>
          </button>
          <GuideIndex choose={choose} />
        </>
      )}
    </div>
  )
}
