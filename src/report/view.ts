import type { Certainty } from '../catalogue/types'
import type { Cause, Question, ScopeFinding, Verdict } from '../diagnosis/case'
import { questionText } from '../diagnosis/question-text'
import type { Remedy } from '../remedy/remedies'
import type { InstallRequest, Message, PageReading } from '../request/types'
import type { Findings } from './findings'
import { headlineOf, leadOf, reliefOf, whoOf } from './headline'
import { requirementMessage } from './requirement'
import { rightsShown, type ShownRight } from './rights-shown'

/** What a face with room for pictures shows: messages and values, blocker first. Faces only render. */
export interface View {
  verdict: Verdict
  headline: Message
  who: Message | null
  /** The wrong errand people are spared. */
  relief: Message | null
  certainty: Certainty | null
  /** Where that certainty comes from: HubSpot's page, the link, or what the person told. */
  basis: Message
  /** Scopes at the centre, each with what it needs. */
  needs: { scope: string; requires: Message | null }[]
  /** Permission rows at the centre: what HubSpot's page names first. */
  rights: ShownRight[]
  question: Question | null
  /** What the person has answered, the latest last: each can be taken back. */
  told: { id: string; question: Message; answer: Message }[]
  remedies: Remedy[]
  causes: Cause[]
  scopes: ScopeFinding[]
  notes: Message[]
  notChecked: Message[]
  denial: PageReading | null
  request: InstallRequest | null
  /** Told to be a super admin: no letter goes to one. */
  superAdmin: boolean
  /** Scopes and rights that block: the number on the badge. At least 1 for a denial. */
  blockers: number
}

/** Arranges findings for a card, popup or panel. */
export function viewOf({ diagnosis: d, remedies }: Findings): View {
  const lead = leadOf(d)
  const scopes = lead ? lead.scopes : []
  const rights = rightsShown(d, lead)
  const plan = d.causes.find((cause) => cause.kind === 'plan' && cause.certainty !== 'ruled-out')
  const named = d.page?.variant ? (d.page.scopes ?? []) : []
  const shown = [...new Set([...named, ...(lead?.kind === 'user-permission' ? named : scopes)])]
  const blocked = lead && lead.certainty !== 'possible' ? shown.length + rights.length : 0
  return {
    verdict: d.verdict,
    headline: headlineOf(d),
    who: whoOf(d),
    relief: reliefOf(d),
    certainty: lead?.certainty ?? null,
    basis: { id: basisOf(lead) },
    // What a scope needs of a plan belongs to a plan cause; elsewhere it would point at the wrong thing.
    needs: shown.map((scope) => ({
      scope,
      requires: plan?.scopes.includes(scope) ? requirementMessage(scope) : null,
    })),
    rights,
    question: d.question,
    told: Object.entries(d.told.answers).flatMap(([id, answer]) => {
      const question = questionText(id)
      return question && answer ? [{ id, question, answer: { id: `answer_${answer}` } }] : []
    }),
    remedies,
    causes: d.causes,
    scopes: d.scopes,
    notes: d.reading.notes,
    notChecked: d.notChecked,
    denial: d.page?.variant ? d.page : null,
    request: d.reading.request,
    superAdmin: d.told.superAdmin === 'yes',
    blockers: d.page?.variant ? Math.max(1, blocked) : blocked,
  }
}

/** Where the certainty of the first cause comes from. */
function basisOf(lead: Cause | undefined): string {
  if (lead?.kind === 'already-installed') return 'basis_told'
  return lead?.because.some((one) => one.id === 'because_page_says') && lead.certainty !== 'possible'
    ? 'basis_page'
    : 'basis_link'
}
