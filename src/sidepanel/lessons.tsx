import type { VNode } from 'preact'
import { ruleAddress } from '../catalogue/full-rules'
import { words } from '../ui/message'
import { Heading } from './heading'

/** The lessons, in order, each paragraph with the rule of HubSpot's it rests on. */
const LESSONS: { id: string; rules: string[] }[] = [
  { id: 'scopes', rules: ['scope-type-required', 'scope-type-optional', 'scope-mismatch'] },
  { id: 'plans', rules: ['scope-unavailable-in-account', 'two-gates'] },
  { id: 'permissions', rules: ['who-may-install', 'user-needs-the-tools'] },
  { id: 'admin', rules: ['super-admin', 'app-governance'] },
  { id: 'after', rules: ['sign-in-again', 'marketplace-access'] },
]

/** Scopes, plans and permissions: three different locks, each with a key of its own and somebody who holds it. */
export function Lessons(): VNode {
  return (
    <article>
      <Heading>{words('lesson_title')}</Heading>
      <p>{words('lesson_intro')}</p>
      {LESSONS.map(({ id, rules }) => (
        <section key={id} class="lesson">
          <h3>{words(`lesson_${id}_title`)}</h3>
          {words(`lesson_${id}`)
            .split('\n')
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
          <p class="muted">
            {words('lesson_key')} <b>{words(`lesson_${id}_key`)}</b>
          </p>
          <p class="sources">
            {sourcesOf(rules).map((url) => (
              <a key={url} href={url} target="_blank" rel="noopener noreferrer">
                {words('ui_source', siteOf(url))}
              </a>
            ))}
          </p>
        </section>
      ))}
    </article>
  )
}

function sourcesOf(rules: readonly string[]): string[] {
  return [...new Set(rules.flatMap((id) => ruleAddress(id) ?? []))]
}

function siteOf(url: string): string {
  return url.split('/')[2] ?? url
}
