import { SCOPES } from '../data/scopes'
import { type Gate, once, PASS, refuse } from './gate'

/** Objects that an app ships bring scopes of their own, in no table. */
const APP_OBJECT = /^crm\.app\.(objects|schemas)\.[a-z0-9_]+\.[a-z.]+$/

function standing(name: string, era: string): 'known' | 'unknown' | 'retired' {
  const row = SCOPES.get(name)
  if (row === undefined) return APP_OBJECT.test(name) ? 'known' : 'unknown'
  return row.retiredSince !== null && era >= row.retiredSince ? 'retired' : 'known'
}

/**
 * A name that HubSpot does not know, or no longer takes, refuses the install.
 * https://github.com/HubSpot/oauth-quickstart-nodejs/pull/29,
 * https://github.com/Yashh0/vectorShift/blob/HEAD/integrations_technical_assessment/HUBSPOT_SCOPE_FIX.md
 * Whether such a name in optional_scope alone refuses is not recorded: the replica refuses it and says so.
 */
export const unknownScope: Gate = ({ link, era }) => {
  const bad = (names: readonly string[]) => once(names.filter((name) => standing(name, era) !== 'known'))
  const asked = bad(link.scope)
  const scopes = once([...asked, ...bad(link.optionalScope)])
  if (scopes.length === 0) return PASS
  const retired = scopes.every((name) => standing(name, era) === 'retired')
  const open = asked.length === 0 ? ['an invalid name in optional_scope alone'] : []
  return refuse('unknown-scope', retired ? 'retired-scope' : 'unknown-scope', { scopes }, open)
}
