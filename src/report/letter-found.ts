import type { Cause, Diagnosis } from '../diagnosis/case'
import { maskSecrets } from '../request/mask'
import { leadOf, openPlan } from './headline'
import { item, type Letter, MOST_ROWS } from './letter-parts'
import { scopeShown } from './scope-shown'
import type { View } from './view'
import { cap } from './wording'

const MOST_REASONS = 4
const MOST_UNCHECKED = 3

/** What stops the install: HubSpot's rows and scopes, each with what it needs, and the reasons. */
export function found(letter: Letter): string[] {
  const { findings, view, m, words } = letter
  const scope = (name: string) => m.dress(scopeShown(name), { scopes: [name] })
  const [lead, ...others] = openCauses(findings.diagnosis)
  return [
    m.heading(words({ id: 'letter_found' })),
    lead ? causeLine(lead, words) : item(words(view.headline)),
    ...needs(view, words, scope).map(item),
    ...rows(view).map((row) => item(m.dress(row, { labels: [row] }))),
    ...(lead ? reasons(lead, words) : []),
    ...others.flatMap((cause) => [causeLine(cause, words), ...reasons(cause, words)]),
    ...unchecked(letter),
  ]
}

/** The first cause, and the plan as long as that may be it instead: whoever grants a permission would meet it next. */
function openCauses(d: Diagnosis): Cause[] {
  const lead = leadOf(d)
  if (!lead) return []
  const plan = openPlan(d)
  return plan ? [lead, plan] : [lead]
}

function causeLine({ kind, certainty }: Cause, words: Letter['words']): string {
  return item(
    words({ id: `cause_line_${plain(certainty)}`, values: [words({ id: `cause_${plain(kind)}` })] }),
  )
}

function reasons({ because }: Cause, words: Letter['words']): string[] {
  return because
    .filter(({ id }) => id !== 'because_page_says')
    .slice(0, MOST_REASONS)
    .map((one) => item(words(one)))
}

function unchecked({ view, m, words }: Letter): string[] {
  const list = view.notChecked.slice(0, MOST_UNCHECKED)
  return list.length > 0
    ? [m.heading(words({ id: 'letter_unchecked' })), ...list.map((one) => item(words(one)))]
    : []
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
