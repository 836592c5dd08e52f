import { rightPath } from '../catalogue'
import { apiQuestionText } from '../diagnosis/api/question'
import type { Cause, Diagnosis } from '../diagnosis/case'
import { LINK_SECRET, NO_CLIENT_ID, REDIRECT_HTTP } from '../diagnosis/link-defects'
import type { ApiReading, InputKind, Message } from '../request/types'
import type { Findings } from './findings'
import { leadOf } from './headline'
import { requirementMessage } from './requirement'
import { type View, viewOf } from './view'

/**
 * What a face shows of any case. Answers of the API, and links that name no app, have headlines of their own: the card's
 * own answer to a refusal does without them.
 */
export function wholeView(findings: Findings): View {
  const view = viewOf(findings)
  const { diagnosis: d } = findings
  const { api } = d.reading
  const lead = leadOf(d)
  if (!api)
    return {
      ...view,
      headline: headlineInstead(d, lead, view) ?? view.headline,
      basis: { id: sourceOf(view.basis.id, d.reading.kind) },
    }
  const plan = d.causes.find(({ kind, certainty }) => kind === 'plan' && certainty !== 'ruled-out')
  return {
    ...view,
    headline: unlikeHubSpot(api) ?? apiHeadline(d, lead),
    who: whoFor(lead),
    relief: d.verdict === 'not-permissions' && !api.hearsay ? { id: 'relief_not_permissions' } : null,
    basis: { id: basisOf(api, lead) },
    needs: (lead?.scopes ?? []).map((scope) => ({
      scope,
      requires: plan?.scopes.includes(scope) ? requirementMessage(scope) : null,
    })),
    told: Object.entries(d.told.answers).flatMap(([id, answer]) => {
      const question = apiQuestionText(id)
      return question && answer
        ? [{ id, question, answer: { id: `answer_${answer.replaceAll('-', '_')}` } }]
        : []
    }),
    rights: rowsShown(d, lead).map((right) => ({ label: rightPath(right), path: null })),
  }
}

/** Where the card's words for an install would be wrong: the link names no app or gives away a secret, or calls are no install. */
function headlineInstead(
  { verdict, reading, page }: Diagnosis,
  lead: Cause | undefined,
  { headline, notChecked }: View,
): Message | null {
  if (lead) return headlineOfDefect(lead.because[0]?.id)
  if (!page?.variant && reading.notes.some(({ id }) => id === LINK_SECRET))
    return { id: verdict === 'clear' ? 'headline_clear_but_secret' : 'headline_link_secret' }
  // "Nothing wrong was found" would stand above a table that has hardly a plan without something wrong.
  if (headline.id === 'headline_unknown' && notChecked.some(({ id }) => id === 'unchecked_plan'))
    return { id: 'headline_depends_on_plan' }
  const calls = reading.kind === 'scope-list' && reading.notes.some(({ id }) => id.startsWith('note_call_'))
  return calls && verdict === 'clear' ? { id: 'headline_calls_clear' } : null
}

/** The card knows a link; other faces are given other things too, and say which. */
function sourceOf(basis: string, kind: InputKind): string {
  if (basis !== 'basis_link') return basis
  if (kind === 'page-text') return 'basis_page_and_catalogue'
  if (kind === 'app-config') return 'basis_config'
  return kind === 'scope-list' ? 'basis_list' : basis
}

function headlineOfDefect(reason: string | undefined): Message | null {
  if (reason === NO_CLIENT_ID) return { id: 'headline_no_client_id' }
  return reason === REDIRECT_HTTP ? { id: 'headline_redirect_http' } : null
}

/** HubSpot's own word only where it carries the cause; what was weighed is said to be that. */
function basisOf(api: ApiReading, lead: Cause | undefined): string {
  if (api.hearsay) return 'basis_unsaid'
  if (api.answers.length === 0) return 'basis_token'
  return lead?.certainty === 'possible' || lead?.because.some(({ id }) => /^because_told_/.test(id))
    ? 'basis_weighed'
    : 'basis_api'
}

/** Rows of HubSpot's settings at the centre: the cause's own, and the person's side while it is either of the two. */
function rowsShown(d: Diagnosis, lead: Cause | undefined): string[] {
  const person = d.causes.find(({ kind }) => kind === 'user-permission')
  if (isEither(d)) return person?.permissions ?? []
  return lead?.kind === 'user-permission' && lead.certainty !== 'possible' ? lead.permissions : []
}

/** Words for what HubSpot says are for HubSpot's answers alone. */
function unlikeHubSpot({ other, hearsay }: ApiReading): Message | null {
  return other ? { id: 'headline_not_hubspot' } : hearsay ? { id: 'headline_unsaid' } : null
}

function apiHeadline(d: Diagnosis, lead: Cause | undefined): Message {
  if (!lead) return { id: d.verdict === 'clear' ? 'headline_token_covers' : 'headline_token_read' }
  const has = d.causes.some(({ because }) => because.some(({ id }) => id === 'because_token_has'))
  if (isEither(d)) return { id: has ? 'headline_token_has_and_refused' : 'headline_token_or_person' }
  const said = lead.because.find(({ id }) => id.startsWith('api_'))
  // What is about something else is best said in the words for that very answer.
  if (SPECIFIC.has(lead.kind) && said) return { id: said.id }
  const kind = lead.kind.replaceAll('-', '_')
  return { id: lead.certainty === 'possible' ? `headline_api_maybe_${kind}` : `headline_api_${kind}` }
}

const SPECIFIC = new Set(['other', 'token-invalid', 'client-id', 'redirect-uri', 'region', 'rate-limit'])

/** Token and person equally open: said as it is (law 10). */
function isEither(d: Diagnosis): boolean {
  const open = d.causes
    .filter(({ certainty }) => certainty === d.causes[0]?.certainty)
    .map(({ kind }) => kind)
  return (
    d.causes[0]?.certainty === 'possible' && open.includes('token-scope') && open.includes('user-permission')
  )
}

function whoFor(lead: Cause | undefined): Message | null {
  if (!lead || lead.certainty === 'possible') return null
  return {
    id: lead.fixedBy === 'billing-admin' ? 'who_plan_changer' : `who_${lead.fixedBy.replaceAll('-', '_')}`,
  }
}
