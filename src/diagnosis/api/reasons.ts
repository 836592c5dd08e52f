import { covers } from '../../catalogue'
import { answerSource } from '../../catalogue/api-answers'
import { sourceUrl } from '../../catalogue/source-urls'
import type { CauseKind } from '../../catalogue/types'
import type { Because } from '../case'
import { because } from '../known'
import type { ApiFacts } from './facts'

/** HubSpot's page that says so: any one of the scopes listed will do (rules.json, granular-403). */
const ALTERNATIVES = 'doc-leads'

/** What HubSpot's own answers mean for a kind of cause, each with its source; of a text that may be another's, what it says. */
export function answerReasons(f: ApiFacts, kind: CauseKind): Because[] {
  if (f.api.hearsay) return f.answers.some(({ means }) => means[kind]) ? [textReason(f.api.quotes)] : []
  return f.answers
    .filter(({ means }) => means[kind])
    .map(({ id }) => because(`api_${id.replaceAll('-', '_')}`, [], answerSource(id)))
}

/** Common words are given as what they are: the text's, and nobody's in particular. */
function textReason([quote]: readonly string[]): Because {
  return quote ? because('because_text_says', [{ foreign: quote }]) : because('because_text_common')
}

/** HubSpot's inner names, explained: what they guard, which scope opens them for a token, which row for a person. */
export function internalReasons(f: ApiFacts): Because[] {
  const seen = new Set<string>()
  return f.demands
    .flatMap(({ internal }) => internal)
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .slice(0, 4)
    .map(({ name, publicScopes, permissions }) => {
      if (publicScopes.length > 0 && permissions.length > 0)
        return because('because_internal_both', [
          { foreign: name },
          { scopes: publicScopes },
          { labels: permissions },
        ])
      if (publicScopes.length > 0)
        return because('because_internal_scope', [{ foreign: name }, { scopes: publicScopes }])
      if (permissions.length > 0)
        return because('because_internal_row', [{ foreign: name }, { labels: permissions }])
      return because('because_internal_unread', [{ foreign: name }])
    })
}

/** Of several names any one will do; which one is worth asking for. */
export function alternativeReasons(f: ApiFacts): Because[] {
  return f.demands
    .filter(({ all, scopes, recommended }) => !all && scopes.length > 1 && recommended.length > 0)
    .slice(0, 3)
    .map(({ scopes, recommended, stated }) =>
      stated
        ? because(
            'because_alternatives',
            [scopes.length, { scopes: recommended }],
            sourceUrl(ALTERNATIVES) ?? undefined,
          )
        : because('because_documented_ways', [{ scopes: recommended }]),
    )
}

/** What the token info, or the person, says of the scopes that are needed. */
export function tokenReasons(f: ApiFacts): Because[] {
  const { token } = f.api
  const lacking = f.demands
    .filter(({ granted }) => granted === 'no')
    .flatMap(({ recommended }) => recommended)
  const held = f.demands.filter(({ granted }) => granted === 'yes').flatMap(({ scopes }) => scopes)
  // Under the names that the token info itself has (law 9).
  const had = (token?.scopes ?? []).filter((has) => held.some((one) => covers(has, one) === 'yes'))
  return [
    ...(lacking.length > 0 ? [because('because_token_lacks', [{ scopes: lacking }])] : []),
    ...(lacking.length === 0 && held.length > 0
      ? [because('because_token_has', [{ scopes: had.length > 0 ? had : held.slice(0, 3) }])]
      : []),
    ...(!f.grantedByInfo && f.granted !== 'unknown' ? [because(`because_told_scope_${f.granted}`)] : []),
    ...(f.adminWorks !== 'unknown' ? [because(`because_told_admin_works_${f.adminWorks}`)] : []),
    ...(token?.portalId && f.api.portals.length > 0 && !f.api.portals.includes(token.portalId)
      ? [because('because_other_account', [{ foreign: f.api.portals[0] ?? '' }, token.portalId])]
      : []),
  ]
}
