import { render, type VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { language, template } from '../browser/pages'
import { letterOf } from '../report/letter'
import { Card, type Shown } from '../ui/card/card'
import frame from '../ui/card/card.css?inline'
import pieces from '../ui/pieces.css?inline'
import { plainVoiceOf } from '../ui/voice'
import { type Example, example, exampleView } from './example'
import here from './sample.css?inline'

/** HubSpot's refusal as it stands on its page, and beside it the very card that explains it there. */
export function Sample(): VNode {
  const refused = useMemo(example, [])
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place.current) mountCard(place.current, refused)
  }, [])
  return (
    <div class="sample">
      <blockquote class="refusal" lang="en" translate={false}>
        <p class="refusal-heading">{refused.heading}</p>
        <p>{refused.sentence}</p>
      </blockquote>
      <div ref={place} class="card-place" />
    </div>
  )
}

/** In a root of its own, as in HubSpot's page: the card's styles are for nothing else. */
function mountCard(place: HTMLElement, refused: Example): void {
  const root = place.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  // Without the theme: its colours come down from the page, whose person may have chosen them.
  sheet.replaceSync(`${pieces}\n${frame}\n${here}`)
  root.adoptedStyleSheets = [sheet]
  render(<ExampleCard refused={refused} />, root)
}

function ExampleCard({ refused }: { refused: Example }): VNode {
  const shown = useRef(new Map<string, Shown>()).current
  const nothing = () => undefined
  return (
    <Card
      suspected={false}
      viewWith={(answers) => {
        const key = JSON.stringify(answers)
        const before = shown.get(key)
        if (before) return before
        const now: Shown = { view: exampleView(refused, answers), rest: 'here', account: null }
        shown.set(key, now)
        return now
      }}
      onView={nothing}
      onAnswer={nothing}
      onDismiss={nothing}
      doing={(answers) => ({
        letter: (owner, format) =>
          letterOf(
            { case: refused.caseWith(answers), page: refused.page, owner, format },
            plainVoiceOf(template, language()),
          ),
      })}
    />
  )
}
