import type { Cause } from '../diagnosis/case'
import { NO_CLIENT_ID, REDIRECT_HTTP, REDIRECT_RUNS } from '../diagnosis/link-defects'
import type { Findings } from './findings'

const DEFECTS: ReadonlySet<string> = new Set([NO_CLIENT_ID, REDIRECT_RUNS, REDIRECT_HTTP])

/**
 * Puts first what makes a link fail for everybody: nobody is sent to buy or beg for it, nothing is asked, and no link is
 * called corrected that has the defect still. What the plan lacks besides stays among the causes.
 */
export function defectFirst(findings: Findings): Findings {
  const { diagnosis, unblock, remedies } = findings
  const defects = diagnosis.causes.filter(isDefect)
  if (defects.length === 0 || diagnosis.causes[0]?.kind === 'already-installed') return findings
  const others = diagnosis.causes.filter((cause) => !isDefect(cause))
  return {
    diagnosis: { ...diagnosis, causes: [...defects, ...others], question: null },
    unblock: unblock && { ...unblock, link: null },
    remedies: remedies
      .filter(({ owner }) => owner === 'app-developer')
      .sort((a, b) => Number(mends(b.id)) - Number(mends(a.id))),
  }
}

function isDefect({ because }: Cause): boolean {
  return because.some(({ id }) => DEFECTS.has(id))
}

function mends(remedy: string): boolean {
  return remedy === 'add_client_id' || remedy === 'replace_redirect'
}
