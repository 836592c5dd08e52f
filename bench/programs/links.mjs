// Install links and batch lines to measure with: the same ones each run, no two alike.
import { readFileSync } from 'node:fs'

const LISTED = JSON.parse(
  readFileSync(new URL('../../src/catalogue/data/scopes.json', import.meta.url), 'utf8'),
).map(({ scope }) => scope)

/** Of the listed scopes some step apart, then scopes of an app's own objects, which no list ends. */
function scopeNames(count, seed) {
  const listed = Math.min(count, LISTED.length)
  const names = Array.from({ length: listed }, (_, at) => LISTED[(at * 7 + seed * 13) % LISTED.length])
  const known = [...new Set(names)]
  while (known.length < count) known.push(`crm.app.objects.thing_${seed}_${known.length}.view`)
  return known
}

/** A link as an app would send it, one scope in five optional. */
export function linkOf(names, seed) {
  const cut = Math.ceil(names.length * 0.8)
  const query = [
    `client_id=${seed}f1c2d3e-aaaa-bbbb-cccc-0123456789ab`,
    `redirect_uri=${encodeURIComponent('https://app.example.com/oauth/hubspot/callback')}`,
    `scope=${names.slice(0, cut).join('%20')}`,
    ...(cut < names.length ? [`optional_scope=${names.slice(cut).join('%20')}`] : []),
    `state=${seed}b64c0ffee`,
  ]
  return `https://app.hubspot.com/oauth/authorize?${query.join('&')}`
}

export function installLink(count, seed) {
  return linkOf(scopeNames(count, seed), seed)
}

/** A link of names that are no scopes, some of them nearly. */
export function strangeLink(count, seed) {
  const names = Array.from({ length: count }, (_, at) => {
    const real = LISTED[(at * 11 + seed) % LISTED.length]
    return at % 2 ? `made.up_${seed}.number${at}` : `${real.slice(0, 5)}${at}${real.slice(6)}`
  })
  return linkOf(names, seed)
}

const PLANS = [undefined, { marketing: 'starter', sales: 'professional' }, { service: 'free' }]

/** One line of a batch: a link of 1 to 30 scopes, two cases in three with plans told. */
export function batchLine(at) {
  const plans = PLANS[at % PLANS.length]
  return JSON.stringify({
    id: String(at),
    input: installLink(1 + ((at * 7) % 30), at),
    ...(plans && { account: { plans } }),
  })
}
