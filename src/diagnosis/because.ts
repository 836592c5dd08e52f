import { ruleSource } from '../catalogue'
import type { Value } from '../request/types'
import type { Because } from './case'
import type { Situation } from './situation'

/** "HubSpot's page says so", with the public report of that wording. */
export function pageBecause(s: Situation, id = 'because_page_says'): Because {
  // A translation or retelling is not quoted as if HubSpot had said it.
  if (s.page?.match === 'hint' && id === 'because_page_says')
    return because('because_page_like', [], s.denial?.source)
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
  return { id, ...(values.length > 0 && { values }), ...(source && { source }) }
}

/** A reason by whose id other parts of the answer decide, so that every face has to have it. */
export function tellingBecause(id: string, rule = ''): Because {
  return because(id, [], ruleSource(rule))
}
