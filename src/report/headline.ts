import type { Cause, Diagnosis } from '../diagnosis/case'
import type { Message, Value } from '../request/types'

/** The first sentence of every face: what blocks. */
export function headlineOf(d: Diagnosis): Message {
  const first = leadOf(d)
  if (!first) return { id: d.page?.variant ? 'headline_refused_unexplained' : headlineWithout(d) }
  if (roleOrPlan(d)) return { id: 'headline_role_or_plan' }
  const kind = first.kind.replaceAll('-', '_')
  const id = first.certainty === 'possible' ? `headline_maybe_${kind}` : `headline_${kind}`
  const values = headlineValues(d, first)
  return values.length > 0 ? { id, values } : { id }
}

/** The cause a face puts first: the best one that is not ruled out. */
export function leadOf(d: Diagnosis): Cause | undefined {
  return d.causes.find((cause) => cause.certainty !== 'ruled-out')
}

/** Who can lift it, in one sentence; null when nothing stands. */
export function whoOf(d: Diagnosis): Message | null {
  const first = leadOf(d)
  if (!first || roleOrPlan(d)) return null
  return { id: `who_${first.fixedBy.replaceAll('-', '_')}` }
}

const PERSON = new Set(['user-permission', 'install-permission'])

/** The wrong errand people are spared: buying, begging an admin, or an admin who meets the plan gap behind it. */
export function reliefOf(d: Diagnosis): Message | null {
  const first = leadOf(d)
  if (!first || first.certainty === 'possible' || roleOrPlan(d)) return null
  const out = new Set(d.causes.filter((cause) => cause.certainty === 'ruled-out').map((cause) => cause.kind))
  if (first.kind === 'plan' && out.has('user-permission')) return { id: 'relief_role' }
  if (first.fixedBy === 'app-developer' && out.has('plan')) return { id: 'relief_buy_or_beg' }
  if (!PERSON.has(first.kind)) return null
  if (out.has('plan')) return { id: 'relief_plan' }
  const plan = d.causes.find((cause) => cause.kind === 'plan')
  return plan && plan.scopes.length > 0
    ? { id: 'relief_check_plan', values: [{ scopes: plan.scopes }] }
    : null
}

/** The plan, where a person's permission comes first and the plan may be it instead; undefined = it is out of the question. */
export function openPlan(d: Diagnosis): Cause | undefined {
  const lead = leadOf(d)
  return lead && PERSON.has(lead.kind)
    ? d.causes.find(({ kind, certainty }) => kind === 'plan' && certainty !== 'ruled-out')
    : undefined
}

/** An older sentence leaves role and plan both open, and "not sure" leaves them so. */
function roleOrPlan(d: Diagnosis): boolean {
  const open = d.causes
    .filter((cause) => cause.certainty === 'likely' || cause.certainty === 'possible')
    .map((cause) => cause.kind)
  return (
    open[0] === 'user-permission' &&
    open.includes('plan') &&
    d.told.superAdmin === 'unknown' &&
    !!d.page?.variant
  )
}

function headlineWithout(d: Diagnosis): string {
  if (d.reading.notes.some((note) => note.id === 'note_page_not_recognised')) return 'headline_page_unknown'
  if (d.reading.notes.some((note) => note.id === 'note_page_scopes_only')) return 'headline_page_names_scopes'
  if (d.verdict === 'clear') return 'headline_clear'
  const flow = d.reading.request?.flow
  if (flow === 'mcp' || flow === 'user-level') return 'headline_no_scopes_by_design'
  if (d.reading.notes.some((note) => note.id === 'note_scopes_not_literal') && d.scopes.length === 0)
    return 'headline_not_literal'
  return d.scopes.length === 0 ? 'headline_nothing_asked' : 'headline_unknown'
}

/** What the headline counts or names. Permissions are counted only where HubSpot's page lists them. */
function headlineValues(d: Diagnosis, cause: Cause): Value[] {
  const listed = d.page?.permissions.length ?? 0
  if (cause.kind === 'user-permission') return listed > 0 ? [listed] : []
  if (cause.kind === 'install-permission') return []
  return cause.scopes.length > 0 ? [{ scopes: cause.scopes }] : []
}
