import { ruleSource } from '../catalogue'
import type { Value } from '../request/types'
import type { Because } from './case'
import type { Situation } from './situation'

/** The same reasons where the page's own words are not known. */
const LIKE: Record<string, string> = {
  because_page_says: 'because_page_like',
  because_page_rules_out: 'because_page_rules_out_like',
}

/** "HubSpot's page says so", with the public report of that wording. */
export function pageBecause(s: Situation, id = 'because_page_says'): Because {
  // A translation or retelling is not quoted as if HubSpot had said it.
  const like = s.page?.match === 'hint' && LIKE[id]
  if (like) return because(like, [], s.denial?.source)
  const quoted = s.denial?.wordings[s.page?.wording ?? -1]?.text ?? s.denial?.title ?? s.denial?.id ?? ''
  return because(
    id,
    [quoted.replaceAll(/\s*[[('"]?\{(app|scopes|redirect)\}[\])'"]?/g, ' …')],
    s.denial?.source,
  )
}

/** A reason that rests on a rule of HubSpot's, cited. */
export function ruleBecause(id: string, rule: string, values: Value[] = []): Because {
  return because(id, values, ruleSource(rule))
}

/** A reason; nothing but a report's reader goes by it. */
export function because(id: string, values: Value[] = [], source?: string): Because {
  // No spreading: a report has a hundred of them, made again for each answer that is tried.
  const reason: Because = { id }
  if (values.length > 0) reason.values = values
  if (source) reason.source = source
  return reason
}

/** A reason by whose id other parts of the answer decide, so that every face has to have it. */
export function tellingBecause(id: string, rule = ''): Because {
  return because(id, [], ruleSource(rule))
}
