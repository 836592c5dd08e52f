import { addressOf } from './addresses'
import { compact, cut, lazy, linesOf } from './compact'

const rules = lazy(() => new Map(linesOf(compact.rules).map((line) => cut(line, '='))))

/** The best public address behind a rule of HubSpot's; undefined when the rule is not known. */
export function ruleSource(id: string): string | undefined {
  return addressOf(rules().get(id))
}
