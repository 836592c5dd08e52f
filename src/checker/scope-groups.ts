import type { ScopeFinding } from '../diagnosis/case'

/** What a scope means for the install, worst first. */
export const GROUPS = ['unknown_name', 'blocked', 'retired', 'open', 'dropped', 'fine'] as const
export type Group = (typeof GROUPS)[number]

/** Sorts scopes into groups by verdict; a group nobody is in is left out. */
export function grouped(scopes: readonly ScopeFinding[]): { group: Group; scopes: ScopeFinding[] }[] {
  return GROUPS.map((group) => ({
    group,
    scopes: scopes.filter((scope) => groupOf(scope) === group),
  })).filter(({ scopes: found }) => found.length > 0)
}

function groupOf({ status, plan, asked }: ScopeFinding): Group {
  if (status === 'unknown') return 'unknown_name'
  if (plan === 'excluded') return asked === 'optional' || asked === 'conditional' ? 'dropped' : 'blocked'
  if (status === 'deprecated') return 'retired'
  return plan === 'included' ? 'fine' : 'open'
}
