/** HubSpot's decision about one install, as far as public facts tell it: consent, or which refusal in which words. */
import { labelOf } from './data/rights'
import { SCOPES } from './data/scopes'
import { GATES } from './gates'
import { type Cause, once, type Refusal } from './gates/gate'
import { lacking } from './gates/user-rights'
import { grantOf } from './grant'
import { type PageTexts, textOf, type Wording } from './texts'
import type { World } from './world'

export interface DenialCause {
  kind: Cause
  /** Scopes in the way, in the order of the link (of the app, for a missing required scope). */
  scopes: string[]
  /** Missing rights as HubSpot's page prints them. */
  permissions: string[]
  /** The same rights by id: `id` or `id:Level`. */
  rights: string[]
}

interface Openness {
  /** True: the public facts would allow another outcome for this world. */
  open: boolean
  why: string[]
}

export interface Consent extends Openness {
  outcome: 'consent'
  /** Scopes that a click grants. */
  grantable: string[]
  /** Optional scopes that are left out in silence. */
  dropped: string[]
}

export interface Denial extends Openness {
  outcome: 'denial'
  variant: string
  cause: DenialCause
  /** Further causes that hold at once and share the page. */
  alongside: Cause[]
  language: string
  wording: Wording
  text: PageTexts
}

export type Decision = Consent | Denial

/** Walks the gates in order; the first that refuses decides. */
export function decide(world: World): Decision {
  const why: string[] = []
  for (const gate of GATES) {
    const { refusal, open } = gate(world)
    why.push(...open)
    if (refusal !== null) return denial(world, refusal, why)
  }
  return { outcome: 'consent', ...granted(world), open: why.length > 0, why }
}

function denial(world: World, refusal: Refusal, why: string[]): Denial {
  const said = textOf(world, refusal)
  if (said.wording === 'invented') why.push('wording not recorded')
  return {
    outcome: 'denial',
    variant: said.variant,
    cause: {
      kind: refusal.kind,
      scopes: refusal.scopes,
      permissions: refusal.rights.map(labelOf),
      rights: refusal.rights,
    },
    alongside: refusal.alongside,
    language: said.language,
    wording: said.wording,
    text: said.text,
    open: why.length > 0,
    why,
  }
}

/** https://developers.hubspot.com/docs/api/working-with-oauth: optional scopes that cannot be granted are dropped. */
function granted(world: World): Pick<Consent, 'grantable' | 'dropped'> {
  const asked = once(world.link.scope)
  const optional = once(world.link.optionalScope).filter((scope) => !asked.includes(scope))
  const beyondPerson = world.person.superAdmin ? [] : lacking(world).optional
  const { governance } = world.account
  const can = (scope: string) =>
    grantOf(world, scope).granted &&
    !beyondPerson.includes(scope) &&
    !(governance.on && world.era >= '2026-04' && !governance.approvedScopes.includes(scope))
  return {
    grantable: [...asked, ...optional.filter(can)],
    dropped: optional.filter((scope) => !can(scope)),
  }
}

/** All scope names the replica knows. */
export const KNOWN_SCOPES: readonly string[] = [...SCOPES.keys()]
