import type { ScopeFinding } from '../diagnosis/case'
import { walkThrough } from '../remedy/walk-through'
import { maskSecrets } from '../request/mask'
import type { Message } from '../request/types'
import type { Findings } from './findings'
import { MARKDOWN, type Marks, PLAIN } from './marks'
import { requirementMessage } from './requirement'
import { scopeShown } from './scope-shown'
import { stepMessage } from './step'
import type { View } from './view'
import { wholeView } from './whole-view'
import { cap, type Say, type Voice, wordsOf } from './wording'

/** A report for people to read in a terminal. */
export function plainText(findings: Findings, look: Say, locale = 'en'): string {
  return face(wholeView(findings), { look, locale, dress: PLAIN.dress }, PLAIN)
}

/** The same as Markdown, for tickets and chats. */
export function markdown(findings: Findings, look: Say, locale = 'en'): string {
  return face(wholeView(findings), { look, locale, dress: MARKDOWN.dress }, MARKDOWN)
}

function face(view: View, voice: Voice, m: Marks): string {
  const words = (message: Message) => wordsOf(message, voice)
  const scope = (name: string) => m.dress(scopeShown(name), { scopes: [name] })
  const lines: string[] = [m.title(words(view.headline))]
  for (const message of [view.who, view.relief]) if (message) lines.push(m.paragraph(words(message)))
  if (view.certainty) lines.push(m.paragraph(words({ id: `sure_${view.certainty.replaceAll('-', '_')}` })))
  const section = (id: string, items: string[]) => {
    if (items.length > 0) lines.push(m.heading(words({ id })), ...items)
  }
  section('section_needs', [
    ...view.needs.map((need) =>
      item(need.requires ? `${scope(need.scope)}: ${words(need.requires)}` : scope(need.scope)),
    ),
    ...view.rights.map(({ label, path }) =>
      item(m.dress(cap(maskSecrets(path ?? label)), { labels: [label] })),
    ),
  ])
  section(
    'section_do',
    view.remedies.flatMap((remedy) => {
      const { steps, link, article } = walkThrough(remedy, view.request)
      return [
        item(words(remedy.text)),
        ...steps.map((step, i) => `    ${i + 1}. ${words(stepMessage(step))}`),
        ...[remedy.link, link, article].filter((one) => one !== null).map((one) => `    <${one}>`),
      ]
    }),
  )
  const asked = question(view, words)
  section('section_question', asked)
  section(
    'section_because',
    view.causes.flatMap((cause) => [
      item(
        words({
          id: `cause_line_${cause.certainty.replaceAll('-', '_')}`,
          values: [words({ id: `cause_${cause.kind.replaceAll('-', '_')}` })],
        }),
      ),
      // "Not the cause" says it for the page's own ruling; the sentence stands once, with the cause it speaks for.
      ...cause.because
        .filter(({ id }) => !id.startsWith('because_page_rules_out'))
        .map((one) => `    ${words(one)}${one.source ? ` <${one.source}>` : ''}`),
    ]),
  )
  section(
    'section_scopes',
    view.scopes.map((one) =>
      item(`${scope(one.name)} (${words({ id: `asked_${one.asked}` })}): ${scopeLine(one, words)}`),
    ),
  )
  section(
    'section_notes',
    view.notes.map((note) => item(words(note))),
  )
  section(
    'section_not_checked',
    view.notChecked.map((one) => item(words(one))),
  )
  // "scope-in-token=unsure" is typed as it stands, however much it looks like a secret.
  return `${lines.map((line) => (asked.includes(line) ? line : maskSecrets(line))).join('\n')}\n`
}

/** What a scope needs and whether the account has it; for one in every plan, that says it all. */
function scopeLine(one: ScopeFinding, words: (message: Message) => string): string {
  const requires = requirementMessage(one.name)
  const settled = requires.id === 'requires_any_account' || requires.id === 'requires_no_scope'
  return settled ? words(requires) : `${words(requires)} ${words({ id: `plan_${one.plan}` })}`
}

function question(view: View, words: (message: Message) => string): string[] {
  if (!view.question) return []
  const { id, text, answers } = view.question
  return [
    item(maskSecrets(words(text))),
    ...answers.map((answer) => `    ${words(answer.text)}: --answer ${id}=${answer.id}`),
  ]
}

const item = (text: string) => `- ${text}`
