import { maskSecrets } from '../request/mask'
import { leadOf } from './headline'
import { item, type Letter, MOST_ROWS } from './letter-parts'
import { scopeShown } from './scope-shown'
import type { View } from './view'
import { cap } from './wording'

const MOST_REASONS = 4
const MOST_UNCHECKED = 3

/** What stops the install: HubSpot's rows and scopes, each with what it needs, and the reasons. They speak to the person refused. */
export function found({ findings, view, m, words }: Letter): string[] {
  const lead = leadOf(findings.diagnosis)
  const scope = (name: string) => m.dress(scopeShown(name), { scopes: [name] })
  const reasons = (lead?.because ?? []).filter(({ id }) => id !== 'because_page_says').slice(0, MOST_REASONS)
  const unchecked = view.notChecked.slice(0, MOST_UNCHECKED)
  return [
    m.heading(words({ id: 'letter_found' })),
    ...(lead
      ? [
          item(
            words({
              id: `cause_line_${plain(lead.certainty)}`,
              values: [words({ id: `cause_${plain(lead.kind)}` })],
            }),
          ),
        ]
      : []),
    ...needs(view, words, scope).map(item),
    ...rows(view).map((row) => item(m.dress(row, { labels: [row] }))),
    ...reasons.map((one) => item(words(one))),
    ...(unchecked.length > 0
      ? [item([words({ id: 'letter_unchecked' }), ...unchecked.map(words)].join(' '))]
      : []),
  ]
}

/** Scopes that need the same stand together. */
function needs({ needs: all }: View, words: Letter['words'], scope: (name: string) => string): string[] {
  const lines = new Map<string, string[]>()
  const told = all.map((need) => (need.requires ? words(need.requires) : ''))
  all.forEach((need, at) => {
    const requires = told[at] ?? ''
    lines.set(requires, [...(lines.get(requires) ?? []), scope(need.scope)])
  })
  return [...lines].map(([requires, names]) => `${names.join(', ')}${requires && `: ${requires}`}`)
}

function rows({ rights }: View): string[] {
  const all = rights.map(({ label, path }) => cap(maskSecrets(path ?? label)))
  return all.length > MOST_ROWS ? [all.join(' · ')] : all
}

const plain = (word: string) => word.replaceAll('-', '_')
