import { addressOf } from './addresses'
import { CAUSES, CERTAINTIES, NAMED, ROLES, WORDING_KINDS } from './codes'
import { compact, cut, lazy, linesOf, pick, recordsOf } from './compact'
import type { DenialFact, LookAlikeFact, WordingFact } from './types'

const list = lazy(() =>
  recordsOf(compact.denials).map(([id = '', title = '', shared = '', ...wordings]): DenialFact => {
    const [codes = '', names, source] = shared.split(',')
    const means = meaning(codes)
    return {
      id,
      title: title || null,
      wordings: wordings.map((line) => wording(line, means)),
      means,
      names: pick(NAMED, names),
      source: addressOf(source),
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
export function denialHeadings(): readonly string[] {
  return linesOf(compact.headings)
}

/** Pages on the same addresses that are no refusals. */
export const lookAlikes: () => readonly LookAlikeFact[] = lazy(() =>
  recordsOf(compact.lookAlikes).map(([id = '', ...marks]) => ({
    id,
    marks: marks.map((mark) => ({ text: mark.slice(1), role: pick(ROLES, mark[0]) })),
  })),
)

/** `0:a0b3=text`: kind, meanings of its own. */
function wording(line: string, shared: DenialFact['means']): WordingFact {
  const [head, text] = cut(line, '=')
  const own = head.slice(2)
  return { text, kind: pick(WORDING_KINDS, head[0]), means: own ? { ...shared, ...meaning(own) } : shared }
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
