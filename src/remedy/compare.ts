import { denial, sameRight } from '../catalogue'
import type { ScopeSets } from '../request/scope-sets'
import type { Reading } from '../request/types'
import { placesOf, type ScopeChange, scopeChanges } from './scope-changes'

/** One refusal that a link would meet, in HubSpot's own sentence, and the scopes that bring it about. */
export interface ComparedRefusal {
  variant: 'scopes-insufficient' | 'scopes-mismatch'
  sentence: string
  scopes: string[]
}

/** Two ways of asking, side by side. */
export interface Comparison {
  /**
   * settings: an app's settings and a link, whichever came first. links, configs: an older and a newer of one kind; the
   * newer link is held against the older, the older config's links against the newer settings.
   */
  kind: 'settings' | 'links' | 'configs'
  /** For `settings` from the settings to the link, whose `scope` holds required and conditional ones alike. */
  changes: ScopeChange[]
  refusals: ComparedRefusal[]
  /** Pairs that are one right under two names while HubSpot migrates (law 9): they may match or not. */
  renamed: [string, string][]
  /** Scopes that installs made with the first do not have until somebody authorises again; empty for `settings`. */
  reauthorise: string[]
  /** Both name a client id, and not the same one. */
  otherApp: boolean
}

/** Compares what two inputs ask for. @returns null when one of them asks nothing that can be compared */
export function compare(first: Reading, second: Reading): Comparison | null {
  if (!first.request || !second.request) return null
  const configs = [first, second].filter(({ kind }) => kind === 'app-config').length
  const kind = configs === 1 ? 'settings' : configs === 2 ? 'configs' : 'links'
  // Settings stand before the link that has to match them.
  const [a, b] =
    kind === 'settings' && second.kind === 'app-config'
      ? [second.request, first.request]
      : [first.request, second.request]
  const [settings, link] = kind === 'configs' ? [b, a] : [a, b]
  const renamed = pairs(settings, link)
  const changes = scopeChanges(a, b)
  const added = changes.filter(
    ({ name, from, to }) => (from === null || to === 'required') && !known(a, name, from),
  )
  return {
    kind,
    changes: changes.filter(
      ({ from, to }) => kind !== 'settings' || from !== 'conditional' || to !== 'required',
    ),
    refusals: refusalsOf(settings, link, new Set(renamed.flat())),
    renamed,
    reauthorise: kind === 'settings' ? [] : added.filter(({ to }) => to !== null).map(({ name }) => name),
    otherApp: Boolean(a.clientId && b.clientId && a.clientId !== b.clientId),
  }
}

/** Whether installs made with `asked` hold the scope for sure: it was required of them, or its right was. */
function known(asked: ScopeSets, name: string, from: ScopeChange['from']): boolean {
  return from === 'required' || asked.required.some((one) => sameRight(one, name))
}

/**
 * What HubSpot would refuse a link for, given the app's settings.
 * Source: knowledge.hubspot.com, resolve a request for integration permissions error; enforced since 2024-10-21.
 */
function refusalsOf(settings: ScopeSets, link: ScopeSets, renamed: ReadonlySet<string>): ComparedRefusal[] {
  const inScope = new Set([...link.required, ...link.conditional])
  const places = placesOf(settings)
  const missing = settings.required.filter((name) => !inScope.has(name) && !renamed.has(name))
  const misplaced = [
    ...[...inScope].filter((name) => ['optional', undefined].includes(places.get(name))),
    ...link.optional.filter((name) => ['conditional', undefined].includes(places.get(name))),
  ].filter((name) => !renamed.has(name))
  return [...refusal('scopes-insufficient', missing), ...refusal('scopes-mismatch', [...new Set(misplaced)])]
}

function refusal(variant: ComparedRefusal['variant'], scopes: string[]): ComparedRefusal[] {
  const sentence = denial(variant)?.wordings[0]?.text ?? ''
  return scopes.length > 0 ? [{ variant, sentence, scopes }] : []
}

/** Names on one side only whose right the other side has under another name. */
function pairs(settings: ScopeSets, link: ScopeSets): [string, string][] {
  const a = placesOf(settings)
  const b = placesOf(link)
  const alone = [...b.keys()].filter((name) => !a.has(name))
  return [...a.keys()]
    .filter((name) => !b.has(name))
    .flatMap((name) =>
      alone.filter((other) => sameRight(name, other)).map((other): [string, string] => [name, other]),
    )
}
