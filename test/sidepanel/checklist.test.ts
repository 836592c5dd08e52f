import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { waysOut } from '../../src/remedy/ways-out'
import { HELP } from '../../src/report/answer'
import { findingsOf } from '../../src/report/findings'
import { sayFrom } from '../../src/report/wording'
import { readAddress } from '../../src/request/address'
import { maskSecrets } from '../../src/request/mask'
import { checklist } from '../../src/sidepanel/checklist'
import { linkOf } from '../replica/link'
import { makeWorld } from '../replica/world'

const voice = {
  look: sayFrom(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))),
  locale: 'en',
}
const world = makeWorld({
  link: {
    portalId: '4242001',
    host: 'app-eu1.hubspot.com',
    scope: ['oauth', 'marketing.campaigns.read'],
    state: 's3cret-state',
    codeChallenge: 's3cret-challenge',
  },
})

/** As the background keeps it: what belongs to one session is masked. */
function findings(page: Parameters<typeof findingsOf>[2]) {
  const input = maskSecrets(linkOf(world))
  const reading = readAddress(input)
  if (!reading) throw new Error('no link')
  return { input, reading, ...findingsOf({ input }, reading, page, HELP) }
}
const page = {
  variant: 'user-permissions-list',
  wording: 0,
  match: 'exact' as const,
  scopes: [],
  permissions: ['App Marketplace access', 'Forms > Publish', 'Bake <b>cakes</b> kim@example.org'],
  app: 'Acme',
  redirectUri: null,
}

it('is diagnosed from the masked link as from the whole one', () => {
  const whole = readAddress(linkOf(world))
  const masked = findings(page).reading
  expect(masked.request).toEqual(whole?.request)
})

it('lists every row to switch on, in order, and the page it is switched on at', () => {
  const { diagnosis, remedies } = findings(page)
  const ways = waysOut(remedies, diagnosis.causes)
  const text = checklist(ways, 'super-admin', { host: 'app-eu1.hubspot.com', portalId: '4242001' }, voice)
  const lines = text.split('\n')
  const at = (part: string) => lines.findIndex((line) => line.includes(part))
  expect(at('[ ] Open Settings > Users & Teams.')).toBeGreaterThan(0)
  expect(lines[at('[ ] Open Settings > Users & Teams.') + 1]).toBe(
    '    https://app-eu1.hubspot.com/settings/4242001/users',
  )
  expect(at('[ ] Turn on Forms > Publish.')).toBeGreaterThan(at('[ ] Turn on App Marketplace access.'))
  expect(at('signs out of HubSpot and in again')).toBeGreaterThan(at('[ ] Save.'))
})

it('carries nobody’s secrets and no link that is not known to be good', () => {
  const { diagnosis, remedies } = findings(page)
  const ways = waysOut(remedies, diagnosis.causes)
  for (const owner of ['super-admin', 'billing-admin', 'app-developer', 'installer'] as const) {
    const text = checklist(ways, owner, { host: 'evil.example.org', portalId: '4242001' }, voice)
    expect(text).not.toMatch(/s3cret|kim@example\.org|https?:\/\//)
  }
})
