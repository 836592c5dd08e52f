import type { VNode } from 'preact'
import { today } from '../browser/accounts'
import { version } from '../browser/options-page'
import { openWelcome } from '../browser/welcome'
import { type Overview, overview } from '../catalogue/overview'
import { dayText } from '../ui/account/day'
import { Age } from '../ui/age'
import { Fold } from '../ui/fold'
import { Scope, words } from '../ui/message'

/** What this is, how old its knowledge is, and on what it stands. */
export function About(): VNode {
  const facts = overview()
  return (
    <section aria-labelledby="about">
      <h2 id="about">{words('options_about')}</h2>
      <p>{words('options_version', version())}</p>
      <p>{words('options_catalogue', dayText(facts.asOf), facts.scopes, facts.sources.length)}</p>
      <Age today={today()} />
      <p class="muted">{words('options_catalogue_open', facts.withoutPlan, facts.conflicts.length)}</p>
      <Fold id="conflicts" title={words('options_conflicts', facts.conflicts.length)}>
        {() => <Conflicts conflicts={facts.conflicts} />}
      </Fold>
      <Fold id="sources" title={words('options_sources', facts.sources.length)}>
        {() => <Sources sources={facts.sources} />}
      </Fold>
      <p class="muted">{words('options_not_affiliated')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void openWelcome()}>
          {words('options_welcome')}
        </button>
      </div>
    </section>
  )
}

function Conflicts({ conflicts }: Pick<Overview, 'conflicts'>) {
  return (
    <ul class="points">
      {conflicts.map(({ scope, says }) => (
        <li key={scope}>
          <Scope name={scope} />
          {says.map((one) => (
            <p key={one} class="muted" lang="en">
              {one}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

function Sources({ sources }: Pick<Overview, 'sources'>) {
  return (
    <ul class="points">
      {sources.map(({ id, url, kind, dated }) => (
        <li key={id}>
          {url.startsWith('https://') ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {url.slice('https://'.length)}
            </a>
          ) : (
            url
          )}{' '}
          <span class="muted">
            {words(`options_source_${kind}`)}, {dated}
          </span>
        </li>
      ))}
    </ul>
  )
}
