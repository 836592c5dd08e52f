import { addressesOf, compact, cut, lazy, linesOf, pick, recordsOf } from './compact'
import { CONFIDENCES } from './scope-table'
import type { CauseKind, Certainty, DenialFact, HeadingFact, LookAlikeFact, Owner, Wording } from './types'

export const OWNERS: Owner[] = ['installer', 'super-admin', 'billing-admin', 'app-developer', 'hubspot']
const CAUSES: CauseKind[] = [
  'plan',
  'user-permission',
  'install-permission',
  'seat',
  'app-governance',
  'missing-required-scope',
  'already-installed',
  'scope-mismatch',
  'unknown-scope',
  'retired-scope',
  'redirect-uri',
  'client-id',
  'pkce-required',
  'developer-policy',
  'account-type',
  'token-scope',
  'reauthorize',
  'token-invalid',
  'region',
  'rate-limit',
  'other',
]
const CERTAINTIES: Certainty[] = ['ruled-out', 'possible', 'likely', 'certain']
const KINDS: Wording['kind'][] = ['ui', 'article', 'retold']
const NAMED: DenialFact['names'][] = [null, 'scopes', 'permissions', 'redirect']
const ROLES: LookAlikeFact['marks'][number]['role'][] = ['heading', 'text', 'button']

const list = lazy(() =>
  recordsOf(compact.denials).map(([id = '', title = '', shared = '', ...wordings]): DenialFact => {
    const [codes = '', flags = '', sources] = shared.split(',')
    const means = meaning(codes)
    const [names, owner, confidence] = flags
    return {
      id,
      title: title || null,
      wordings: wordings.map((line) => wording(line, means)),
      means,
      names: pick(NAMED, names),
      fixedBy: pick(OWNERS, owner),
      confidence: pick(CONFIDENCES, confidence),
      sources: addressesOf(sources),
    }
  }),
)

/** Every known kind of refusal. */
export function denials(): readonly DenialFact[] {
  return list()
}

/** A kind of refusal, by its variant id. */
export function denial(id: string): DenialFact | null {
  return list().find((one) => one.id === id) ?? null
}

/** Headings that HubSpot puts over several refusals, in the languages known. */
export const denialHeadings: () => readonly HeadingFact[] = lazy(() =>
  linesOf(compact.headings).map((line) => {
    const { text, language, kind } = wording(line, {})
    return { text, language, kind }
  }),
)

/** Pages on the same addresses that are no refusals. */
export const lookAlikes: () => readonly LookAlikeFact[] = lazy(() =>
  recordsOf(compact.lookAlikes).map(([id = '', title = '', ...marks]) => ({
    id,
    title: title || null,
    marks: marks.map((line) => {
      const [head, text] = cut(line, '=')
      return { text, language: head.slice(1) || 'en', role: pick(ROLES, head[0]) }
    }),
  })),
)

/** `0fr:a0b3=text`: kind, language (none = English), meanings of its own. */
function wording(line: string, shared: DenialFact['means']): Wording {
  const [head, text] = cut(line, '=')
  const [front, own] = cut(head, ':')
  return {
    text,
    language: front.slice(1) || 'en',
    kind: pick(KINDS, front[0]),
    means: own ? { ...shared, ...meaning(own) } : shared,
  }
}

function meaning(codes: string): DenialFact['means'] {
  const means: DenialFact['means'] = {}
  for (let i = 0; i < codes.length; i += 2) {
    const kind = CAUSES[codes.charCodeAt(i) - 97]
    const certainty = CERTAINTIES[Number(codes[i + 1])]
    if (kind && certainty) means[kind] = certainty
  }
  return means
}
