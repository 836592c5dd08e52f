import { catalogueInfo, denial } from '../catalogue'
import { maskSecrets } from '../request/mask'
import type { Message, PageReading } from '../request/types'
import { personalParameters } from '../request/write-link'
import { answerBeside } from './answer'
import { codeOf } from './code'
import type { Findings } from './findings'
import { apiOpening } from './letter-api'
import { found } from './letter-found'
import { item, type Letter, type LetterOrder } from './letter-parts'
import { appMayDo, askedInLink, moreMessage } from './letter-scopes'
import { toDo } from './letter-to-do'
import { saidByWriter } from './letter-voice'
import { MARKDOWN, PLAIN } from './marks'
import type { View } from './view'
import { wholeView } from './whole-view'
import { cap, type Voice, wordsOf } from './wording'

/**
 * A message for somebody who was not there: what was refused and why, what only they can do about it, what was not
 * checked. Session values stay behind (law 14); the last line gives the whole report on another machine.
 * @returns a screenful, secrets masked
 */
export function letterOf(order: LetterOrder, { look, locale }: Voice): string {
  const m = order.format === 'markdown' ? { ...MARKDOWN, heading: boldHeading } : PLAIN
  const words = (message: Message) => wordsOf(saidByWriter(message), { look, locale, dress: m.dress })
  const findings = answerBeside(order.case, order.page)
  const letter = { order, findings, view: wholeView(findings), m, words }
  const lines = [
    ...opening(letter),
    ...found(letter),
    ...toDo(letter),
    ...(order.owner === 'app-developer' ? inLink(letter) : onceConnected(letter)),
  ]
  const close = `${leftOut(findings, words)}\n${words({ id: 'letter_code' })}`
  const code = m.code(codeOf(order.case, order.page))
  const masked = maskSecrets([...lines, ''].join('\n'))
  const contact = order.contact ? `${words({ id: 'letter_contact', values: [order.contact] })}\n` : ''
  return `${masked}${contact}\n${maskSecrets(close)}\n\n${code}\n`
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
    words({ id: introOf(order, findings) }),
    ...of('letter_app', app),
    ...of('letter_client_id', clientId),
    ...of('letter_account', portalId),
    ...of('letter_said', said),
    ...(variant ? [words({ id: 'letter_variant', values: [variant] })] : []),
  ]
}

/** A link that was checked before anybody clicked it has not been refused. */
function introOf({ owner, case: c }: LetterOrder, { diagnosis: { page } }: Findings): string {
  const refused = page !== null || c.page !== undefined
  if (owner === 'app-developer') return refused ? 'letter_intro_developer' : 'letter_intro_link_developer'
  return refused ? 'letter_intro' : 'letter_intro_link'
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

/** What a developer looks at: the scopes of the link, or of whatever was given, in order and by parameter. */
function inLink({ findings, view, m, words }: Letter): string[] {
  const heading = findings.diagnosis.reading.kind === 'install-link' ? 'letter_asked' : 'letter_asked_app'
  const asked = askedInLink(view.scopes, blockersOf(view))
  const lines = asked.flatMap(({ parameter, names, more }) => [
    `${parameter}: ${m.code(names.map(cap).join(' '))}`,
    ...moreMessage(more).map(words),
  ])
  return [
    ...(lines.length > 0 ? [m.heading(words({ id: heading })), ...lines.map(item)] : []),
    m.paragraph(words({ id: 'letter_as_of', values: [{ date: catalogueInfo().asOf }] })),
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

const boldHeading = (text: string) => `\n**${text}**\n`
