import type { Diagnosis } from '../diagnosis/case'
import { LINK_SECRET, NO_CLIENT_ID, REDIRECT_HTTP, REDIRECT_RUNS } from '../diagnosis/link-defects'
import type { Remedy } from './remedies'

/** By the remedy for another cause of the kind: what a link that shows its defect by itself needs. */
const INSTEAD: Record<string, { reasons: string[]; id: string; text: string }> = {
  correct_client_id: { reasons: [NO_CLIENT_ID], id: 'add_client_id', text: 'remedy_add_client_id' },
  register_redirect: {
    reasons: [REDIRECT_RUNS, REDIRECT_HTTP],
    id: 'replace_redirect',
    text: 'remedy_replace_redirect',
  },
}

/**
 * Remedies where a link names no app or leads to no page: nobody is told to register what no app can register. And
 * where it gives away a secret, which has to be said whatever else stands.
 */
export function forLinkDefects(remedies: readonly Remedy[], { causes, reading }: Diagnosis): Remedy[] {
  const reasons = new Set(causes.flatMap(({ because }) => because.map(({ id }) => id)))
  const secret = reading.notes.find(({ id }) => id === LINK_SECRET)
  return [
    ...remedies.map((remedy) => {
      const instead = INSTEAD[remedy.id]
      return instead?.reasons.some((reason) => reasons.has(reason))
        ? { ...remedy, id: instead.id, text: { id: instead.text } }
        : remedy
    }),
    ...(secret ? [removeSecret(secret)] : []),
  ]
}

function removeSecret({ values = [] }: Diagnosis['reading']['notes'][number]): Remedy {
  return {
    id: 'remove_secret',
    owner: 'app-developer',
    text: { id: 'remedy_remove_secret', values },
    rights: [],
    link: null,
  }
}
