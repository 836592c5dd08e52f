import { UsageError } from './usage-error'

/** An option's value, where it is one of those allowed; else one clear line. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value)
  if (!found)
    throw new UsageError({
      id: 'problem_option_value',
      values: [`--${option}`, { foreign: value }, allowed.join(', ')],
    })
  return found
}
