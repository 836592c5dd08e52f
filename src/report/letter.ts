import { catalogueInfo, denial } from '../catalogue'
import type { Owner } from '../catalogue/types'
import type { Case } from '../diagnosis/case'
import type { Remedy } from '../remedy/remedies'
import { walkThrough } from '../remedy/walk-through'
import { maskSecrets } from '../request/mask'
import type { Message, PageReading } from '../request/types'
import { personalParameters } from '../request/write-link'
import { answerBeside } from './answer'
import { codeOf } from './code'
import type { Findings } from './findings'
import { leadOf } from './headline'
import { apiOpening } from './letter-api'
import { appMayDo, askedInLink, moreMessage } from './letter-scopes'
import { MARKDOWN, type Marks, PLAIN } from './marks'
import { scopeShown } from './scope-shown'
import { stepMessage } from './step'
import type { View } from './view'
import { wholeView } from './whole-view'
import { cap, type Voice, wordsOf } from './wording'

export type LetterFormat = 'text' | 'markdown'

/** A message to be written: about which case, to whom, in which form. */
export interface LetterOrder {
  case: Case
  /** What HubSpot's page says, as read by whoever asks. */
  page: PageReading | null
  owner: Owner
  format: LetterFormat
  /** Whom to ask, as the organisation set it for its own people: told as it stands. */
  contact?: string
}

/** More permission rows than these stand in one sentence, not each on a line. */
const MOST_ROWS = 12
const MOST_REASONS = 4
const MOST_UNCHECKED = 3

/**
 * A message for somebody who was not there: what was refused and why, what only they can do about it, what was not
 * checked. Session values stay behind (law 14); the last line gives the whole report on another machine.
 * @returns a screenful, secrets masked
 */
export function letterOf(order: LetterOrder, { look, locale }: Voice): string {
  const m = order.format === 'markdown' ? { ...MARKDOWN, heading: boldHeading } : PLAIN
  const words = (message: Message) => wordsOf(message, { look, locale, dress: m.dress })
  const findings = answerBeside(order.case, order.page)
  const letter = { order, findings, view: wholeView(findings), m, words }
  const lines = [
    ...opening(letter),
    ...found(letter),
    ...toDo(letter),
    ...(order.owner === 'app-developer' ? inLink(letter) : onceConnected(letter)),
  ]
  const close = `${leftOut(findings, words)} ${words({ id: 'letter_code' })}`
  const code = m.code(codeOf(order.case, order.page))
  const masked = maskSecrets([...lines, ''].join('\n'))
  const contact = order.contact
    ? `${words({ id: 'letter_contact' })} ${m.dress(order.contact, { foreign: order.contact })}\n`
    : ''
  return `${masked}${contact}\n${maskSecrets(close)}\n\n${code}\n`
}

interface Letter {
  order: LetterOrder
  findings: Findings
  view: View
  m: Marks
  words: (message: Message) => string
}

/** Who asks about which app, in which account, and HubSpot's own words. */
function opening({ order, findings, view, words }: Letter): string[] {
  const { api } = findings.diagnosis.reading
  if (api) return apiOpening(api, findings.diagnosis, order.owner).map(words)
  const app = view.denial?.app
  const { clientId = null, portalId = null } = view.request ?? {}
  const said = view.denial?.match === 'exact' && saidBy(view.denial)
  const variant = order.owner === 'app-developer' && findings.diagnosis.page?.variant
  const of = (id: string, value: string | null | undefined | false) =>
    value ? [words({ id, values: [cap(maskSecrets(value))] })] : []
  return [
    words({ id: order.owner === 'app-developer' ? 'letter_intro_developer' : 'letter_intro' }),
    ...of('letter_app', app),
    ...of('letter_client_id', clientId),
    ...of('letter_account', portalId),
    ...of('letter_said', said),
    ...(variant ? [words({ id: 'letter_variant', values: [variant] })] : []),
  ]
}

/** The sentence on HubSpot's page, with what stood in its holes. */
function saidBy({ variant, wording, app, scopes, redirectUri }: PageReading): string | null {
  const text = denial(variant ?? '')?.wordings[wording]?.text
  return (
    text
      ?.replaceAll('{app}', () => app ?? '…')
      .replaceAll('{scopes}', () => (scopes.length > 0 ? scopes.join(', ') : '…'))
      .replaceAll('{redirect}', () => redirectUri ?? '…') ?? null
  )
}

/** What stops the install: HubSpot's rows and scopes, each with what it needs, and the reasons. They speak to the person refused. */
function found({ findings, view, m, words }: Letter): string[] {
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

/** What the reader can do, click by click where somebody wrote it down. */
function toDo({ order, findings, view, m, words }: Letter): string[] {
  const ways = view.remedies.filter((remedy) => remedy.owner === order.owner)
  const moved = order.owner === 'app-developer' ? (findings.unblock?.moveToOptional ?? []) : []
  if (ways.length === 0) return []
  return [
    m.heading(words({ id: 'letter_please' })),
    ...ways.flatMap((way) => [item(wayText(way, words)), ...details(way, order.owner, view, words)]),
    ...(moved.length > 0 ? [item(words({ id: 'letter_settings', values: [{ scopes: moved }] }))] : []),
  ]
}

/** A remedy in the words of whoever asks for it. */
function wayText(way: Remedy, words: Letter['words']): string {
  if (way.id === 'super_admin_installs') return words({ id: 'letter_install_yourself' })
  if (!inRows(way)) return words(way.text)
  // Behind a token stands whoever it acts for, not whoever writes.
  return words({ id: way.id === 'grant_person_rights' ? 'letter_grant_person' : 'letter_grant' })
}

function details(way: Remedy, owner: Owner, view: View, words: Letter['words']): string[] {
  const { steps, link, article } = walkThrough(way, view.request)
  // The guides of developers and installers are written for the person refused.
  const told = owner === 'super-admin' || owner === 'billing-admin'
  const clicks =
    told && way.id !== 'super_admin_installs' && (way.rights.length === 0 || inRows(way)) ? steps : []
  const places = told ? [link] : [way.link, article]
  return [
    ...clicks.map((step, index) => `    ${index + 1}. ${words(stepMessage(step))}`),
    ...places.flatMap((one) => (one ? [`    <${one}>`] : [])),
  ]
}

/** Permission rows that stand each on a line of their own. */
function inRows({ rights }: Remedy): boolean {
  return rights.length > 0 && rights.length <= MOST_ROWS
}

/** What a developer looks at: the link's scopes in order, by parameter. */
function inLink({ view, m, words }: Letter): string[] {
  const asked = askedInLink(view.scopes, blockersOf(view))
  const lines = asked.map(({ parameter, names, more }) =>
    [`${parameter}: ${m.code(names.map(cap).join(' '))}`, ...moreMessage(more).map(words)].join(' '),
  )
  return [
    ...(lines.length > 0 ? [m.heading(words({ id: 'letter_asked' })), ...lines.map(item)] : []),
    m.paragraph(words({ id: 'letter_as_of', values: [catalogueInfo().asOf] })),
  ]
}

/** What an admin agrees to. */
function onceConnected({ view, m, words }: Letter): string[] {
  const { lines, more } = appMayDo(view.scopes, blockersOf(view))
  if (lines.length === 0) return []
  return [
    m.heading(words({ id: 'letter_may_do' })),
    ...lines.map(item),
    ...moreMessage(more).map((message) => item(words(message))),
  ]
}

function blockersOf(view: View): string[] {
  return view.needs.map(({ scope }) => scope)
}

/** One line on what this message does not hold. */
function leftOut({ diagnosis }: Findings, words: Letter['words']): string {
  const link = diagnosis.reading.link
  const names = link ? personalParameters(link) : []
  return words(
    names.length > 0 ? { id: 'letter_left_out', values: [cap(names.join(', '))] } : { id: 'letter_masked' },
  )
}

const item = (text: string) => `- ${text}`
const plain = (word: string) => word.replaceAll('-', '_')
const boldHeading = (text: string) => `\n**${text}**\n`
