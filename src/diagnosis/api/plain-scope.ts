import { findScope } from '../../catalogue'
import { endpoint } from '../../catalogue/endpoints'
import { objectScopes } from '../../catalogue/object-scopes'
import type { ApiReading } from '../../request/types'

/**
 * Orders alternatives by how well they fit what was tried: HubSpot's lists are what its gate accepts, not the least an
 * app needs. The plain scope of the record type comes first, sensitive and foreign ones (`e-commerce`, `oauth`) last.
 * @param names public scopes, or names that are none
 */
export function plainFirst(names: readonly string[], api: ApiReading): string[] {
  const documented = new Set(
    api.calls.flatMap(({ method, path }) => endpoint(method, path)?.ways ?? []).flat(),
  )
  const reads = readsOnly(api)
  const type = api.object ? objectScopes(api.object.type)?.object : null
  const wantsSchema =
    /schema/.test(api.object?.action ?? '') ||
    api.calls.some(({ path }) => /\/(?:properties|schemas|pipelines)\b/.test(path))
  const cost = (name: string): number => {
    const fact = findScope(name)
    const known = name.startsWith('crm.') || fact !== null
    return (
      (documented.has(name) ? -40 : 0) +
      (type && name.split('.')[2] === type ? -20 : 0) +
      (known ? 0 : 200) +
      (name === 'oauth' ? 150 : 0) +
      (fact?.status === 'deprecated' ? 120 : 0) +
      (/sensitive/.test(name) ? 60 : 0) +
      (name.includes('.') ? 0 : 30) +
      (name === 'e-commerce' ? 20 : 0) +
      (/\.schemas\./.test(name) === wantsSchema ? 0 : 8) +
      (/write|edit|delete|publish/.test(name) === !reads ? 0 : reads ? 10 : 4) +
      (/\.v2$/.test(name) ? 1 : 0)
    )
  }
  return [...names].sort((a, b) => cost(a) - cost(b))
}

/** Whether what was tried only reads; without any word of it, reading is the lesser thing to ask for. */
function readsOnly(api: ApiReading): boolean {
  if (api.object) return /view|read|see|search|get|list/.test(api.object.action)
  const [call] = api.calls
  if (!call) return true
  return !call.method || /^(?:GET|HEAD)$/.test(call.method) || /\/(?:search|batch\/read)$/.test(call.path)
}
