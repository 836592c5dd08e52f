import { endpoint } from '../catalogue/endpoints'
import { isHubSpotHost } from './host'
import { maskPath } from './mask-echo'
import type { Call } from './types'

const METHOD = '(GET|POST|PUT|PATCH|DELETE|HEAD)'
const LINE = new RegExp(
  `(?<![\\w-])${METHOD}\\s*(?:["'\`]\\s*)?(?:[,:(]\\s*)?["'\`]?(?:https?://([\\w.-]+)(?::\\d+)?)?(/[\\w\\-./{}:$%@~*]+)`,
  'gi',
)
const ADDRESS = /\bhttps?:\/\/([\w.-]+)(?::\d+)?(\/[\w\-./{}:$%@~*]+)/gi
const BARE =
  /(?<![\w/.:-])\/?((?:crm|marketing|cms|automation|conversations|settings|account-info|events|files|contacts|companies|deals|engagements|forms|form-integrations|properties|owners|communication-preferences|business-units|webhooks|content|email|analytics|collector|oauth|tax-rates|scheduler|visitor-identification|broadcast)\/(?:[\w{}:$%@~*-]+\/)*(?:v\d|20\d\d-\d\d)[\w\-./{}:$%@~*]*)/gi
const ANY_METHOD = new RegExp(
  `(?:-X\\s*|--request\\s+|\\bmethod["'\\]]?\\s*(?:=>|[:=])\\s*["'\`]?(?:HttpMethod\\.)?)${METHOD}\\b`,
  'i',
)
const MOST = 50
const LONGEST = 300

/**
 * The calls a text names: request lines, logs, curl commands, dumps with a method and an address, bare paths. Query and
 * host are left out: they may hold keys.
 * @param text as apiText gives it
 */
export function callsIn(text: string): Call[] {
  const found = new Map<string, Call>()
  const add = (method: string | null, path: string) => {
    const bare = maskPath(path.replace(/[.:,]+$/, ''))
    const known = [...found.values()].find((one) => one.path === bare)
    if (known && (method === null || known.method === method)) return
    if (bare.length > LONGEST || found.size >= MOST || !endpoint(method, bare)) return
    if (known?.method === null) known.method = method
    else found.set(`${method} ${bare}`, { method, path: bare })
  }
  for (const [, method = '', host, path = ''] of text.matchAll(LINE))
    if (host === undefined || isHubSpotHost(host)) add(method.toUpperCase(), path)
  const told = ANY_METHOD.exec(text)?.[1]?.toUpperCase() ?? null
  const alone = found.size === 0 ? told : null
  for (const [, host = '', path = ''] of text.matchAll(ADDRESS))
    if (isHubSpotHost(host) && !/^(?:www|developers|knowledge|community|app)\b/i.test(host)) add(alone, path)
  for (const [, path = ''] of text.matchAll(BARE)) add(alone, `/${path}`)
  return [...found.values()]
}
