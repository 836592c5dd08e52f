import { maskSecrets } from './mask'

/** Every text in a value, names of fields among them, without secrets. */
export function maskedAll<T>(value: T): T {
  if (typeof value === 'string') return maskSecrets(value) as T
  if (Array.isArray(value)) return value.map(maskedAll) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [maskSecrets(name), maskedAll(one)]),
  ) as T
}
