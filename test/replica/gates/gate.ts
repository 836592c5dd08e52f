/** A gate on the way to an install: what it refuses, and what the facts leave open about it. */
import type { World } from '../world'

/** Causes as the report names them; the replica knows those that concern an install. */
export type Cause =
  | 'plan'
  | 'user-permission'
  | 'install-permission'
  | 'seat'
  | 'app-governance'
  | 'missing-required-scope'
  | 'scope-mismatch'
  | 'unknown-scope'
  | 'retired-scope'
  | 'redirect-uri'
  | 'client-id'
  | 'pkce-required'
  | 'developer-policy'
  | 'account-type'

/** Which of HubSpot's pages says it; the month then chooses the wording. */
export type PageKind =
  | 'client-id'
  | 'link-not-valid'
  | 'redirect'
  | 'pkce'
  | 'unknown-scope'
  | 'mismatch'
  | 'missing-required'
  | 'policy'
  | 'install-limit'
  | 'allow-list'
  | 'account-type'
  | 'plan'
  | 'governance'
  | 'governance-request'
  | 'person'

export interface Refusal {
  page: PageKind
  kind: Cause
  /** Names behind the refusal, in the order of the link. */
  scopes: string[]
  /** Needed rights that the person lacks (`id` or `id:Level`). */
  rights: string[]
  /** Further causes that hold at the same time and belong to the same page. */
  alongside: Cause[]
}

export interface Verdict {
  refusal: Refusal | null
  /** Why the facts would allow the other verdict as well; empty = they do not. */
  open: string[]
}

export type Gate = (world: World) => Verdict

export const PASS: Verdict = { refusal: null, open: [] }

/** A refusal by one page for one cause. */
export function refuse(
  page: PageKind,
  kind: Cause,
  names: Partial<Pick<Refusal, 'scopes' | 'rights' | 'alongside'>> = {},
  open: string[] = [],
): Verdict {
  const { scopes = [], rights = [], alongside = [] } = names
  return { refusal: { page, kind, scopes, rights, alongside }, open }
}

/** Names in order, each once. */
export function once(names: readonly string[]): string[] {
  return [...new Set(names)]
}
