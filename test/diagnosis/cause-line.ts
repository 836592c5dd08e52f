import type { Because, Cause } from '../../src/diagnosis/case'

/** A value of a message in a line. */
export const value = (one: unknown): string =>
  typeof one === 'object' && one !== null ? Object.values(one).flat().join(' ') : String(one)

const reason = ({ id, values }: Because): string => (values ? `${id}(${values.map(value).join('; ')})` : id)

/** All that a cause says in one line: kind, certainty, who mends it, scopes, permissions, reasons with their values. */
export const line = ({ kind, certainty, fixedBy, scopes, permissions, because }: Cause): string =>
  [
    `${kind} ${certainty}, ${fixedBy}`,
    scopes.join(' '),
    permissions.join('; '),
    because.map(reason).join(', '),
  ].join(' | ')
