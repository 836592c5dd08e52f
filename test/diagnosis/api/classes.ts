import type { CauseKind } from '../../../src/catalogue/types'
import { answer } from '../../../src/report/answer'

/** Which causes stand for a class of error: first or second. */
export const STANDS_FOR: Record<string, readonly CauseKind[]> = {
  missing_scope: ['token-scope', 'reauthorize', 'user-permission'],
  tier: ['plan', 'token-scope'],
  user_permission: ['user-permission', 'seat', 'install-permission', 'token-scope'],
  seat: ['seat', 'user-permission'],
  expired_token: ['token-invalid'],
  token: ['token-invalid', 'client-id', 'redirect-uri'],
  hublet_mismatch: ['region'],
  rate_limit: ['rate-limit'],
  app_not_authorized: ['app-governance', 'developer-policy', 'token-scope'],
  other: [
    'other',
    'token-invalid',
    'client-id',
    'redirect-uri',
    'region',
    'missing-required-scope',
    'scope-mismatch',
  ],
}

/** Causes that send somebody for a scope, a plan or a permission. */
export const BLAME = new Set<CauseKind>([
  'token-scope',
  'reauthorize',
  'plan',
  'user-permission',
  'install-permission',
  'seat',
  'retired-scope',
])
export const NOT_PERMISSIONS = new Set(['expired_token', 'token', 'hublet_mismatch', 'rate_limit', 'other'])

/** How one error is answered, in short. */
export function judged(input: string) {
  const result = answer({ input })
  if (!result.ok) return { problem: result.problem.id, kind: null, verdict: null, causes: [] }
  const { diagnosis } = result.findings
  return {
    problem: null,
    kind: diagnosis.reading.kind,
    verdict: diagnosis.verdict,
    causes: diagnosis.causes.filter(({ certainty }) => certainty !== 'ruled-out'),
  }
}

export const inShort = (causes: ReturnType<typeof judged>['causes']) =>
  causes.map(({ kind, certainty }) => `${kind} (${certainty})`).join(', ')
