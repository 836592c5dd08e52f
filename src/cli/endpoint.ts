import { findScope, requirementNames } from '../catalogue'
import { type EndpointAnswer, endpoint } from '../catalogue/endpoints'
import { sourceUrl } from '../catalogue/source-urls'
import type { TierExpression } from '../catalogue/types'
import { wayPlans } from '../remedy/way-plans'
import { smallestWays } from '../remedy/ways'
import { maskSecrets } from '../request/mask'
import { maskPath } from '../request/mask-echo'
import { leastScopes } from '../request/request-lines'
import type { Call } from '../request/types'
import { parseOptions } from './parse-options'
import { UsageError } from './usage-error'
import { words } from './words'

const CALL = /^\s*(?:(GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?(?:https?:\/\/[^/\s]+)?(\/\S+)\s*$/i

/** What one call needs, as `--format json` prints it. Null ways: no scope is published that opens it. */
interface EndpointReport {
  call: string
  family: string
  does: string
  ways: string[][] | null
  dependsOnObject: boolean
  objects: string[]
  note: string | null
  page: string | null
  confidence: string
  date: string
}

/**
 * `scopelight endpoint "GET /crm/v3/objects/tickets"...`: the scopes that open each call, least first; of several calls
 * the least set an app needs, and the plans that can grant it.
 */
export async function endpointCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions({
    args,
    options: { format: { type: 'string', default: 'text' } },
    allowPositionals: true,
  } as const)
  if (values.format !== 'text' && values.format !== 'json')
    throw new UsageError({
      id: 'problem_option_value',
      values: ['--format', { foreign: values.format }, 'text, json'],
    })
  if (positionals.length === 0) throw new UsageError({ id: 'problem_no_endpoint' })
  const calls = callsFrom(positionals)
  const reports = calls.map(reportOn)
  const least = leastScopes(calls)
  const plans = plansFor(least)
  process.stdout.write(
    values.format === 'json'
      ? `${JSON.stringify({ endpoints: reports, least, plans }, null, 2)}\n`
      : `${[...reports.map(textOf), ...(calls.length > 1 ? [sumOf(least, plans)] : [])].join('\n\n')}\n`,
  )
  return 0
}

/** Each argument is one call; a method may stand as an argument of its own before its path. */
function callsFrom(positionals: readonly string[]): Call[] {
  const joined = positionals.join('\n').replace(/^(GET|POST|PUT|PATCH|DELETE|HEAD)\n/gim, '$1 ')
  return joined.split('\n').map((text) => {
    const [, method, path = ''] = CALL.exec(text) ?? []
    const call = { method: method?.toUpperCase() ?? null, path: path.replace(/[?#].*$/, '') }
    if (!path || !endpoint(call.method, path))
      throw new UsageError({ id: 'problem_endpoint', values: [{ foreign: text }] })
    return call
  })
}

function reportOn({ method, path }: Call): EndpointReport {
  const { record, ways, objects, dependsOnObject } = endpoint(method, path) as EndpointAnswer
  return {
    call: `${method ?? 'GET'} ${maskSecrets(maskPath(path))}`,
    family: record.pattern,
    does: record.does,
    ways,
    dependsOnObject,
    objects,
    note: record.note ?? null,
    page: sourceUrl(record.sources[0] ?? ''),
    confidence: record.confidence,
    date: record.date,
  }
}

function textOf(report: EndpointReport): string {
  const label = (id: string, text: string | null) => (text ? [`${words({ id })} ${text}`] : [])
  const ways = report.ways?.map(
    (way, i) =>
      `${i === 0 ? words({ id: 'endpoint_ways' }) : words({ id: 'endpoint_or' })} ${way.join(' + ')}`,
  )
  return [
    report.call,
    ...label('endpoint_summary', report.does),
    ...(ways ?? [words({ id: report.dependsOnObject ? 'endpoint_by_object' : 'endpoint_none' })]),
    ...label('endpoint_notes', report.note),
    ...label('endpoint_page', report.page),
    ...label('endpoint_confidence', `${report.confidence}, ${report.date}`),
  ].join('\n')
}

/** The plans that can grant a set of scopes, smallest first, and the scopes whose plan nobody published. */
function plansFor(scopes: readonly string[]): { ways: string[][]; unpublished: string[] } {
  const needed: TierExpression[] = scopes.flatMap((name) => findScope(name)?.requires ?? [])
  return {
    ways: smallestWays(needed).map(wayPlans),
    unpublished: scopes.filter((name) => !findScope(name)?.requires),
  }
}

function sumOf(least: readonly string[], { ways, unpublished }: ReturnType<typeof plansFor>): string {
  return [
    words({ id: 'endpoint_least' }),
    ...least.map((name) => `- ${name}${planOf(name)}`),
    `${words({ id: 'endpoint_plans' })} ${ways.length > 0 ? ways.map((way) => way.join(' + ')).join(' / ') : words({ id: 'endpoint_any_plan' })}`,
    ...(unpublished.length > 0
      ? [words({ id: 'endpoint_unpublished', values: [{ scopes: unpublished }] })]
      : []),
  ].join('\n')
}

function planOf(name: string): string {
  const requires = findScope(name)?.requires
  return requires && 'anyOf' in requires ? ` (${requirementNames(requires).join(' / ')})` : ''
}
