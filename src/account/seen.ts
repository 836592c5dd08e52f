import { denial, findScope, permissionByText } from '../catalogue'
import type { Case } from '../diagnosis/case'
import { INSTALL_RIGHT } from '../diagnosis/rights'
import type { Message, PageReading } from '../request/types'
import type { Day, Outcome } from './account'
import { isScopeName, MOST_SCOPES } from './stored'

/** An account's row in HubSpot's chooser, verbatim. */
export interface SeenRow {
  portalId: string | null
  name: string
  labels: string[]
}

/** What HubSpot's page shows of the account in its address. */
export interface Seen {
  portalId: string | null
  /** The link's required scopes. */
  scopes: string[]
  state:
    | { kind: 'loading' | 'sign-in' | 'unknown' }
    | { kind: 'consent'; enabled: boolean }
    | { kind: 'denial' | 'suspected'; reading: Pick<PageReading, 'variant' | 'scopes' | 'permissions'> }
    | { kind: 'chooser'; rows: SeenRow[] }
}

/** What is remembered of an account, in the form a case takes it; and what is remembered of no account in particular. */
export interface Known {
  case: Pick<Case, 'account' | 'person' | 'answers' | 'outcomes'>
  notes: Message[]
  /** The person, or the organisation, does not want HubSpot's pages looked at. */
  off?: true
}

/**
 * The outcome that a page is; null when it tells nothing about scopes. Consent offers every required scope of the link.
 * A refusal counts where its wording is about plan or permissions, with the scopes it names, else all of the link's; one
 * that only misses the right to install speaks of no scope.
 */
export function outcomeOf({ scopes, state }: Seen, on: Day): Outcome | null {
  if (state.kind === 'consent') {
    if (!state.enabled) return null
    const offered = scopes.filter(isScopeName).slice(0, MOST_SCOPES)
    return offered.length > 0 ? { scopes: offered, result: 'offered', on } : null
  }
  if (state.kind !== 'denial' || !aboutScopes(state.reading)) return null
  const denied = state.reading.scopes.length > 0 ? state.reading.scopes : scopes
  // One name that cannot be kept may be the very one that was refused.
  const whole = denied.length > 0 && denied.length <= MOST_SCOPES && denied.every(isScopeName)
  return whole ? { scopes: denied, result: 'denied', on } : null
}

function aboutScopes({ variant, permissions }: Pick<PageReading, 'variant' | 'permissions'>): boolean {
  const means = (variant && denial(variant)?.means) || {}
  const about = [means.plan, means['user-permission']].some((says) => says && says !== 'ruled-out')
  const rows = permissions.map((row) => permissionByText(row))
  return about && (rows.length === 0 || rows.some((row) => row !== INSTALL_RIGHT))
}

/**
 * Hints for a link whose account nobody knows: the latest offer and the latest refusal of scopes that it asks for, to be
 * named and to rule nothing out. Scopes that every account has are not worth a word.
 */
export function hintNotes(hints: readonly Outcome[], scopes: readonly string[]): Message[] {
  const paid = scopes.filter((name) => {
    const requires = findScope(name)?.requires
    return requires && !('anyAccount' in requires)
  })
  return (['offered', 'denied'] as const).flatMap((result) => {
    const fit = hints.filter((one) => one.result === result && one.scopes.some((name) => paid.includes(name)))
    const last = fit.sort((a, b) => (a.on < b.on ? 1 : -1))[0]
    if (!last) return []
    const named = last.scopes.filter((name) => paid.includes(name))
    return [{ id: `note_hint_${result}`, values: [{ scopes: named }, { date: last.on }] }]
  })
}
