import { describe, expect, it } from 'vitest'
import apiAnswers from '../../src/catalogue/data/api-answers.json'
import denialData from '../../src/catalogue/data/denials.json'
import guides from '../../src/catalogue/data/guides.json'
import type { DenialRecord } from '../../src/catalogue/types'
import { filesBelow, read, sources } from './sources'

const denials = denialData as unknown as DenialRecord[]

interface Entry {
  message: string
  description?: string
}
const ENGLISH = 'public/_locales/en/messages.json'
const MESSAGES: Record<string, Entry> = JSON.parse(read(ENGLISH))
const code = new Map(sources().map((path) => [path, read(path)]))
const plain = (name: string) => name.replaceAll('-', '_')

/** Members of a union of words, read from its declaration. */
function union(file: string, name: string): string[] {
  const declared = read(file).match(new RegExp(`type ${name} =([^;{]*?)(?:\\n\\n|\\nexport|$)`))?.[1] ?? ''
  return [...declared.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '')
}

/** Words that a pattern catches in a file. */
const caught = (file: string, pattern: RegExp) =>
  [...read(file).matchAll(pattern)].map((match) => match[1] ?? '')

const TYPES = 'src/catalogue/types.ts'
const kinds = union(TYPES, 'CauseKind')
const certainties = union(TYPES, 'Certainty')
const owners = union(TYPES, 'Owner')
/** Kinds that the diagnosis can put first: those of its own causes, and those that a page of HubSpot's stands for. */
const ownCauses = filesBelow('src/diagnosis/causes').map(read).join('')
const stated = denials.flatMap((denial) => [
  denial.means,
  ...denial.wordings.map((wording) => wording.means ?? {}),
])
const diagnosed = kinds.filter(
  (kind) =>
    ownCauses.includes(`'${kind}'`) ||
    stated.some((means) =>
      Object.entries(means).some(([of, certainty]) => of === kind && certainty !== 'ruled-out'),
    ),
)

/** Kinds that an answer of the API can put first: those it stands for, and those of the causes themselves. */
const apiCauses = filesBelow('src/diagnosis/api/causes').map(read).join('')
const diagnosedOfApi = kinds.filter((kind) => apiCauses.includes(`'${kind}'`))
const apiQuestions = [...caught('src/diagnosis/api/question-ids.ts', /^ {2}'([\w-]+)': \[/gm)]
const apiQuestionAnswers = caught('src/diagnosis/api/question-ids.ts', /: \[(.*)\]/g).flatMap((list) =>
  [...list.matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? ''),
)

/** Ids that are put together at run time: what stands before the hole, and everything that may come into it. */
const FAMILIES: Record<string, string[]> = {
  cause_: kinds,
  cause_line_: certainties,
  sure_: certainties,
  headline_: diagnosed,
  headline_maybe_: diagnosed,
  who_: owners,
  asked_: ['required', 'conditional', 'optional', 'named'],
  plan_: ['included', 'excluded', 'unknown'],
  answer_: caught('src/diagnosis/question.ts', /ANSWERS = \[(.*)\]/g)
    .flatMap((list) => list.match(/\w+/g) ?? [])
    .concat(apiQuestionAnswers),
  question_: [...caught('src/diagnosis/question.ts', /\bperson\('([\w-]+)'/g), ...apiQuestions],
  remedy_: [
    ...caught('src/remedy/table.ts', /\b(?:id: |develop\()'(\w+)'/g),
    ...caught('src/remedy/api-table.ts', /\b(?:id: |row\()\s*'(\w+)'/g),
  ],
  api_: apiAnswers.map(({ id }) => id),
  letter_intro_: ['api', 'token'].flatMap((about) => [about, `${about}-developer`]),
  note_token_kind_: union('src/request/types.ts', 'TokenKind'),
  headline_api_: diagnosedOfApi,
  headline_api_maybe_: diagnosedOfApi,
  because_told_scope_: ['yes', 'no'],
  because_told_admin_works_: ['yes', 'no'],
  step_: guides.flatMap((guide) => guide.steps.map((step) => step.do)),
  // Nobody writes a letter to the installer, who is reading.
  ui_copy_: owners.filter((owner) => owner !== 'installer'),
  basis_: union(TYPES, 'TierBasis'),
  note_hint_: ['offered', 'denied'],
  prerequisite_: union(TYPES, 'Prerequisite'),
  guide_: guides.map((guide) => guide.id),
  lesson_: caught('src/sidepanel/lessons.tsx', /\{ id: '(\w+)'/g).flatMap((id) => [
    id,
    `${id}_title`,
    `${id}_key`,
  ]),
  panel_owner_: owners,
  panel_stage_: caught('src/sidepanel/trail.tsx', /\{ id: '(\w+)'/g),
  panel_store_: ['full', 'failed'],
  scope_level_: ['all', 'all-or-unassigned'],
  scope_seat_: ['sales', 'service', 'sales-or-service'],
  checker_cell_: union('src/remedy/plan-matrix.ts', 'CellState'),
  checker_seen_: union(TYPES, 'Confidence'),
  checker_compare_: ['settings', 'links', 'configs'],
  checker_group_: caught('src/checker/scope-groups.ts', /GROUPS = \[(.*)\]/g).flatMap(
    (list) => list.match(/\w+/g) ?? [],
  ),
  checker_kind_: union('src/request/types.ts', 'InputKind'),
  checker_status_: [...union(TYPES, 'ScopeStatus').filter((status) => status !== 'current'), 'app-object'],
  verdict_: union('src/diagnosis/case.ts', 'Verdict'),
  account_type_: union('src/diagnosis/case.ts', 'AccountType'),
  options_theme_: caught('src/account/settings.ts', /THEMES = \[(.*)\]/g).flatMap(
    (list) => list.match(/\w+/g) ?? [],
  ),
  options_source_: caught(TYPES, /kind: ('official'.*)/g).flatMap((list) => list.match(/\w+/g) ?? []),
}

/** Ways of asking for a scope, in pairs: as before and after. */
const ways = caught('src/remedy/scope-changes.ts', /PLACES: .* = \[(.*)\]/g).flatMap(
  (list) => list.match(/\w+/g) ?? [],
)
const pairs = ways.flatMap((from) => ways.filter((to) => to !== from).map((to) => `${from}-${to}`))
for (const told of ['comes', 'goes', 'only_link', 'only_settings']) FAMILIES[`checker_${told}_`] = ways
for (const told of ['moves', 'differs']) FAMILIES[`checker_${told}_`] = pairs

const members = Object.entries(FAMILIES).flatMap(([prefix, words]) =>
  words.map((word) => prefix + plain(word)),
)
const topics = new Set(Object.keys(MESSAGES).map((id) => id.split('_')[0]))
/** Words in quotes that can only be message ids: their first part is a topic of the messages. */
const literals = [...code.values()]
  .flatMap((text) => [...text.matchAll(/['"`]([a-z]+(?:_[a-z0-9]+)+)['"`]/g)].map((match) => match[1] ?? ''))
  .filter((word) => topics.has(word.split('_')[0]))
const inManifest = caught('manifest.json', /__MSG_(\w+)__/g)
const used = new Set([...members, ...literals, ...inManifest])

const exists = (id: string) => id in MESSAGES || `${id}_other` in MESSAGES

describe('messages', () => {
  it('has a text for every id that the code says', () => {
    expect(used.size).toBeGreaterThan(100)
    expect([...used].filter((id) => !exists(id)).sort()).toEqual([])
  })

  it('has no text that nobody says', () => {
    const said = (id: string) => used.has(id) || used.has(id.replace(/_(one|other)$/, ''))
    expect(Object.keys(MESSAGES).filter((id) => !said(id))).toEqual([])
  })

  it('knows every way in which ids are put together', () => {
    const prefixes = new Set(
      [...code.values()].flatMap((text) =>
        [...text.matchAll(/`((?:[a-z]+_)+)\$\{/g)].map((match) => match[1]),
      ),
    )
    expect([...prefixes].sort()).toEqual(Object.keys(FAMILIES).sort())
    for (const [prefix, words] of Object.entries(FAMILIES)) expect(words, prefix).not.toEqual([])
  })
})

describe.each(filesBelow('public/_locales'))('%s', (file) => {
  const messages: Record<string, Entry> = JSON.parse(read(file))
  const entries = Object.entries(messages)

  it('is in the browsers’ format, sorted, each text explained to translators in English', () => {
    expect(file).toMatch(/^public\/_locales\/[a-z]{2,3}(_[A-Z]{2})?\/messages\.json$/)
    expect(Object.keys(messages)).toEqual(Object.keys(messages).sort())
    expect(entries.filter(([id]) => !/^[a-z][a-z0-9_]*$/.test(id)).map(([id]) => id)).toEqual([])
    expect(
      entries
        .filter(([, { message }]) => message.trim() === '' || message !== message.trim())
        .map(([id]) => id),
    ).toEqual([])
    // English alone tells what a text is for; a translation that told it again would only weigh.
    const isEnglish = file === ENGLISH
    expect(
      entries.filter(([, { description }]) => Boolean(description?.trim()) !== isEnglish).map(([id]) => id),
    ).toEqual([])
    expect(read(file)).toBe(`${JSON.stringify(messages, null, 2)}\n`)
  })

  it('numbers its values from $1 without a gap', () => {
    const gaps = entries.filter(([, { message }]) => {
      const numbers = new Set(
        [...message.replaceAll('$$', '').matchAll(/\$(\d)/g)].map((match) => Number(match[1])),
      )
      return numbers.size > 0 && Math.max(...numbers) !== numbers.size
    })
    expect(gaps.map(([id]) => id)).toEqual([])
    // A lone dollar sign before a letter would be a named placeholder, which none of ours declares.
    expect(
      entries
        .filter(([, { message }]) => /\$(?![$1-9])/.test(message.replaceAll('$$', '')))
        .map(([id]) => id),
    ).toEqual([])
  })

  it('has a form for several wherever it has one for one', () => {
    const ones = Object.keys(messages).filter((id) => id.endsWith('_one'))
    const lonely = ones.filter(
      (id) => !(id.replace(/_one$/, '_other') in messages) && !(id.replace(/_one$/, '') in messages),
    )
    expect(lonely).toEqual([])
  })
})
