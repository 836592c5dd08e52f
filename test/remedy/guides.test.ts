import { describe, expect, it, test } from 'vitest'
import { allGuides, deepLink } from '../../src/catalogue/guides'
import { guideOf } from '../../src/remedy/guide-of'
import { guidePath } from '../../src/remedy/guide-path'
import { guidesForKind } from '../../src/remedy/guides-for-kind'
import { settingsLink } from '../../src/remedy/settings-link'
import { REMEDIES } from '../../src/remedy/table'
import { deepLinks, guides } from '../catalogue/data'

const HOSTS = ['app', 'app-eu1', 'app-na2', 'app-na3', 'app-ap1'].map((name) => `${name}.hubspot.com`)
const STRANGERS = [
  'mcp.hubspot.com',
  'app.hubspot.com.example.org',
  'app-eu1.hubspot.com@example.org',
  'example.org/app.hubspot.com',
  'api.hubapi.com',
  'app.hubspotqa.com',
  '',
]
const urls = new Map(deepLinks.map(({ id, url }) => [id, url]))

/** What a link must be, worked out from the data alone. */
function expected(id: string | null, host: string, portalId: string): string | null {
  const record = deepLinks.find((one) => one.id === id)
  if (!record || record.confidence === 'low') return null
  const url = record.url.split('{host}').join(host).split('{portalId}').join(portalId)
  return url.includes('{') ? null : url
}

const PRIVATE = ['token_new_token', 'token_private_app']

describe('a guide’s link', () => {
  const walked = allGuides().flatMap((guide) => HOSTS.map((host) => [guide.id, host] as const))
  it.each(walked)('of %s on %s is the data’s, filled in', (id, host) => {
    const path = guidePath(id, [], { host, portalId: '4242001' })
    const links = path?.steps.flatMap(({ link }) => link ?? []) ?? []
    const wanted = expected(guides.find((guide) => guide.id === id)?.deepLink ?? null, host, '4242001')
    expect(links).toEqual(wanted === null ? [] : [wanted])
    for (const link of links) {
      const url = new URL(link)
      expect([url.protocol, url.username, url.port]).toEqual(['https:', '', ''])
      expect(url.hostname).toBe(host)
      expect(url.pathname.split('/')).toContain('4242001')
    }
  })

  it('is left out where the account or the host is not known, or is none of HubSpot’s app', () => {
    for (const { id } of allGuides()) {
      const linksAt = (host: string | null, portalId: string | null) =>
        guidePath(id, [], { host, portalId })?.steps.flatMap(({ link }) => link ?? [])
      expect(linksAt('app.hubspot.com', null)).toEqual([])
      expect(linksAt(null, '4242001')).toEqual([])
      for (const host of STRANGERS) expect(linksAt(host, '4242001'), host).toEqual([])
      for (const portalId of ['', '12a', '1/../2', '１２', '{portalId}'])
        expect(linksAt('app.hubspot.com', portalId), portalId).toEqual([])
    }
  })

  it('is never one that is not known to be good', () => {
    const doubtful = deepLinks.filter(({ confidence }) => confidence === 'low')
    expect(doubtful.length).toBeGreaterThan(0)
    for (const { id } of doubtful) {
      expect(deepLink(id)).toBeNull()
      expect(settingsLink(id, 'app.hubspot.com', '1')).toBeNull()
    }
    for (const [id, url] of urls)
      if (/\{(?!host|portalId)/.test(url)) expect(settingsLink(id, 'app.hubspot.com', '1'), id).toBeNull()
  })

  it('is never filled with the installer’s account where the page is the developer’s', () => {
    // Private apps live in the very account whose data they read.
    const theirs = allGuides().filter(({ id, owner }) => owner === 'app-developer' && !PRIVATE.includes(id))
    expect(theirs.length).toBeGreaterThan(10)
    for (const guide of theirs)
      expect(
        guidePath(guide.id, [], { host: 'app.hubspot.com', portalId: '1' })?.steps.some(({ link }) => link),
      ).toBe(false)
  })
})

describe('guides', () => {
  test('stand behind every remedy but the one that needs nothing done, and exist', () => {
    const remedies = Object.values(REMEDIES).flat()
    const without = remedies.filter((row) => guideOf(row) === null).map(({ id }) => id)
    expect(without.sort()).toEqual(['new_sign_in', 'no_install_needed'])
    for (const row of remedies) {
      const id = guideOf(row)
      if (id) expect(guidePath(id, [], { host: null, portalId: null }), row.id).not.toBeNull()
    }
  })

  test('of further help exist for every kind that names some', () => {
    for (const kind of [
      'user-permission',
      'install-permission',
      'token-scope',
      'reauthorize',
      'token-invalid',
    ] as const)
      for (const id of guidesForKind(kind)) expect(guides.map((guide) => guide.id)).toContain(id)
  })

  test('name each step once, whatever rows are switched on', () => {
    for (const { id } of allGuides())
      for (const rights of [[], ['Forms > Publish', 'Forms > Publish', 'automation.workflows.edit']]) {
        const keys = guidePath(id, rights, { host: null, portalId: null })?.steps.map(({ key }) => key) ?? []
        expect(new Set(keys).size, id).toBe(keys.length)
      }
  })

  test('that change what a person may do tell them to sign out and in again before the install', () => {
    const changes = guides.filter(({ steps }) => steps.some((step) => step.do === 'edit-permissions'))
    expect(changes.length).toBeGreaterThan(8)
    for (const { id, steps } of changes) {
      const order = steps.map((step) => step.do)
      expect(order.indexOf('sign-out-in'), id).toBeGreaterThan(order.indexOf('save'))
      if (order.includes('retry'))
        expect(order.indexOf('retry'), id).toBeGreaterThan(order.indexOf('sign-out-in'))
    }
  })
})
