import { describe, expect, test } from 'vitest'
import { runs } from '../runs'
import { readWorld, replicaUrl } from './control'
import { EXAMPLES } from './demo/examples'
import { worldOf } from './demo/form'
import { escapeHtml, scriptJson, type Tree } from './html/dom'
import { linkOf } from './link'
import { decide } from './model'
import { pageText } from './page-text'
import { visibleText } from './pages/content'
import { LOOK_ALIKE_IDS, LOOK_ALIKES } from './pages/look-alikes'
import { respond } from './site'
import { STYLE_IDS, STYLES } from './styles'
import { render } from './styles/markup'
import { makeWorld } from './world'
import { worlds } from './worlds'

const REFUSED = makeWorld({ app: { pkceRequired: true } })
const PKCE = 'PKCE is required for this authorization request'

/** All words of a tree, shadow roots included, in document order. */
function words(tree: Tree): string {
  if (typeof tree === 'string') return tree
  if (tree.tag === 'style') return ''
  return [...(tree.shadow ?? []), ...tree.children].map(words).join('\n')
}
const scripts = (html: string) => html.match(/<script/g)?.length

describe('every page in every markup', () => {
  const pages = LOOK_ALIKE_IDS.map(
    (id) => [id, LOOK_ALIKES[id]?.(makeWorld({ link: { optionalScope: ['forms'] } }))] as const,
  )
  test.each(STYLE_IDS)('style %s shows all words of all pages', (style) => {
    for (const [id, page] of pages) {
      const shown = words(render(STYLES[style], page?.blocks ?? [])).replace(/\s+/g, ' ')
      for (const line of visibleText(page ?? { title: '', lang: '', blocks: [] }).split(/[\n\t]/)) {
        expect(shown, `${id}: ${line}`).toContain(line.replace(/\s+/g, ' '))
      }
    }
  })

  test.each(STYLE_IDS)('style %s: a document with the policy, the notice and one nonce', (style) => {
    const { status, headers, body } = respond(replicaUrl(REFUSED, { style }))
    expect(status).toBe(200)
    const policy = headers['content-security-policy'] ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).toContain("default-src 'none'; script-src 'nonce-")
    expect(policy).toContain("'strict-dynamic'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(body).toContain('Replica for tests. Not HubSpot.')
    expect(body).toMatch(/<title>HubSpot - replica<\/title>/)
    expect(new Set([...body.matchAll(/ nonce="([^"]*)"/g)].map(([, value]) => value))).toEqual(
      new Set([nonce]),
    )
    expect(body).toContain(PKCE)
    expect(body).not.toMatch(/ style=| on\w+=/)
  })

  test('styles differ in markup', () => {
    const bodies = STYLE_IDS.map((style) => respond(replicaUrl(REFUSED, { style })).body)
    expect(new Set(bodies).size).toBe(STYLE_IDS.length)
    const [a, b, c, d, e] = bodies
    expect(a).toContain('<i18n-string')
    expect(b).not.toMatch(/<h\d|<p>|<p |<button|<ul/)
    expect(c).toContain('<h1>')
    expect(d).toContain('<template shadowrootmode="open">')
    expect(e?.split('id="replica-scene"')[0]).not.toContain(PKCE)
  })
})

describe('what strangers write stays text', () => {
  const EVIL = [
    '"><script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    "'; alert(1) //",
    '<!-- <script>',
    '\u2028\u2029\ud800',
    '</template></title><svg onload=alert(1)>',
  ]
  test.each(EVIL)('%j as app name, scope, redirect URL and state', (evil) => {
    const world = makeWorld({
      app: { name: evil, redirectUrls: [] },
      link: { scope: ['oauth', evil.replace(/ /g, '_')], redirectUri: evil, state: evil },
    })
    for (const style of STYLE_IDS) {
      for (const control of [{}, { page: 'account-chooser' }, { via: 'click' as const }, { delay: 10 }]) {
        const { status, body } = respond(replicaUrl(world, { style, ...control }))
        expect(status).toBe(200)
        expect(scripts(body)).toBe(3)
        expect(body).not.toMatch(/<img|<svg|<!--/)
      }
    }
  })

  test('a look-alike id, too', () => {
    const { status, body } = respond(replicaUrl(REFUSED, { page: '<img src=x onerror=alert(1)>' }))
    expect(status).toBe(400)
    expect(body).not.toContain('<img')
  })

  test('escaping, piece by piece', () => {
    expect(escapeHtml(`<a href="x">'&`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;')
    const value = { text: '</script>\u2028&' }
    expect(scriptJson(value)).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(scriptJson(value))).toEqual(value)
  })
})

describe('addresses', () => {
  test('carry the whole world', () => {
    for (const world of worlds(3, runs(300))) expect(readWorld(new URL(replicaUrl(world)))).toEqual(world)
  })

  test('lead to the page of the decision', () => {
    for (const world of worlds(4, runs(300))) {
      if (world.link.flow !== 'authorize') continue
      const { body } = respond(replicaUrl(world, { style: 'c' }))
      const [first = ''] = pageText(world, decide(world)).split(/[\n\t]/)
      expect(body).toContain(escapeHtml(first))
    }
  })

  test('a genuine link without control parameters gets consent', () => {
    const { body } = respond(
      'https://app-eu1.hubspot.com/oauth/authorize?client_id=1&redirect_uri=https%3A%2F%2Fa.example&scope=oauth+forms',
    )
    expect(body).toContain('>Connect app<')
  })

  test.each([
    'https://app.hubspot.com/oauth/authorize',
    'https://app.hubspot.com/oauth/123/authorize',
    'https://app-na2.hubspot.com/oauth/authorize',
    'https://app.hubspot.com/oauth/authorize/user',
    'https://mcp.hubspot.com/oauth/authorize/user',
    'https://app.hubspot.com/oauth-bridge',
    'https://app.hubspot.com/oauth/replica',
    'https://app.hubspot.com/private-apps/123',
    'https://app.hubspot.com/connected-apps/123/installed',
    'https://app.hubspot.com/login',
  ])('%s is there', (address) => expect(respond(address).status).toBe(200))

  test.each([
    ['https://app.hubspot.com/nothing', 404],
    ['https://example.com/oauth/authorize', 404],
    ['https://evilhubspot.com/oauth/authorize', 404],
    ['https://app.hubspot.com/favicon.ico', 204],
    ['no address', 400],
    ['https://app.hubspot.com/oauth/authorize?replica_world=%%%', 400],
    ['https://app.hubspot.com/oauth/authorize?replica_world=W10', 400],
    ['https://app.hubspot.com/oauth/authorize?replica_world=eyJhcHAiOnsicmVxdWlyZWQiOjF9fQ', 400],
    ['https://app.hubspot.com/oauth/authorize?replica_page=error-404', 200],
    ['https://app.hubspot.com/oauth/authorize?replica_page=toString', 400],
  ])('%s: %d', (address, status) => expect(respond(address).status).toBe(status))

  test('the same address gets the same page', () => {
    const address = replicaUrl(REFUSED, { style: 'e', delay: 50 })
    expect(respond(address)).toEqual(respond(address))
  })
})

describe('scenes', () => {
  const scene = (body: string) => JSON.parse(/id="replica-scene">(.*?)<\/script>/.exec(body)?.[1] ?? 'null')
  const root = (body: string) => /<div id="replica-root">(.*?)<footer/s.exec(body)?.[1] ?? ''

  test('late: a spinner first, the page after the delay', () => {
    const { body } = respond(replicaUrl(REFUSED, { delay: 250 }))
    expect(root(body)).toContain('progressbar')
    expect(root(body)).not.toContain(PKCE)
    expect(scene(body)).toMatchObject({ delay: 250 })
    expect(JSON.stringify(scene(body).first)).toContain(PKCE)
  })

  test('click: consent first, the outcome behind its button', () => {
    const { body } = respond(replicaUrl(REFUSED, { via: 'click' }))
    expect(root(body)).toMatch(/data-go[^>]*>Connect app</)
    expect(root(body)).not.toContain(PKCE)
    expect(JSON.stringify(scene(body).next)).toContain(PKCE)
    expect(scene(body).push).toBeNull()
  })

  test('push: the same, with a history entry that keeps the query', () => {
    const address = replicaUrl(REFUSED, { via: 'push', page: 'account-chooser' })
    const { body } = respond(address)
    expect(root(body)).toContain('Choose an Account')
    expect(scene(body).push).toBe(`/oauth/4242001/authorize${new URL(address).search}`)
  })

  test('recover: the outcome first, consent after the delay', () => {
    const { body } = respond(replicaUrl(REFUSED, { via: 'recover', delay: 300 }))
    expect(root(body)).toContain(PKCE)
    expect(scene(body)).toMatchObject({ after: 300 })
    expect(JSON.stringify(scene(body).next)).toContain('Connect app')
  })

  test('a list of missing permissions beside a Connect button that cannot be pressed', () => {
    const world = makeWorld({ person: { superAdmin: false, rights: [] }, link: { scope: ['forms'] } })
    for (const style of STYLE_IDS) {
      const { body } = respond(replicaUrl(world, { style, connect: 'disabled' }))
      expect(body).toContain('Connect app')
      expect(body).not.toContain('data-go=')
    }
    expect(root(respond(replicaUrl(world, { connect: 'disabled' })).body)).toMatch(
      /disabled[^>]*>Connect app</,
    )
  })

  test('the signed-out bridge stands before the outcome', () => {
    const { body } = respond(replicaUrl(makeWorld({ link: { flow: 'bridge' }, app: { pkceRequired: true } })))
    expect(root(body)).toContain('Sign in to your HubSpot account')
    expect(body).toContain('<title>OAuth Bridge UI - replica</title>')
    expect(JSON.stringify(scene(body).next)).toContain(PKCE)
  })
})

describe('the demo', () => {
  const { body } = respond('https://app.hubspot.com/oauth/replica')
  const OUTCOMES: Record<string, string> = {
    'plan-named': 'account-lacks-scopes',
    'wrong-link': 'scopes-insufficient',
    'permissions-list': 'user-permissions-list',
    'old-wording': 'no-permission-connect-app',
    governance: 'app-not-approved-scopes',
    redirect: 'redirect-mismatch',
    pkce: 'pkce-required',
    policy: 'aup-not-signed',
    'unknown-scope': 'invalid-scope-name',
    mismatch: 'scopes-mismatch',
    consent: 'consent',
  }

  test('its examples lead where they say', () => {
    for (const { id, world } of EXAMPLES) {
      const decision = decide(world)
      expect(decision.outcome === 'consent' ? 'consent' : decision.variant).toBe(OUTCOMES[id])
      expect(decision.open, id).toBe(false)
      expect(body).toContain(escapeHtml(linkOf(world)))
    }
    expect(Object.keys(OUTCOMES)).toEqual(EXAMPLES.map(({ id }) => id))
  })

  test('says what it is and labels every control', () => {
    expect(body).toContain('This is not HubSpot.')
    const labelled = new Set([...body.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id))
    for (const [, id] of body.matchAll(/<select id="([^"]+)"/g)) expect(labelled).toContain(id)
    for (const [, input] of body.matchAll(/(.{0,24})<input /g))
      expect(input).toMatch(/<label class="box">$|<\/label>$/)
    expect(body).not.toContain('<script')
  })

  test('its form makes the world that was chosen', () => {
    const form = new URLSearchParams({
      plan_marketing: 'professional',
      plan_commerce: 'starter',
      role: 'member',
      app: 'My <App>',
      'scope_marketing.campaigns.read': 'required',
      scope_forms: 'optional',
      mistake: 'none',
      era: '2023-05',
    })
    const world = worldOf(form)
    expect(world.account.plans).toMatchObject({ marketing: 'professional', commerce: 'free', sales: 'free' })
    expect(world.person).toMatchObject({ superAdmin: false, marketplaceAccess: false })
    expect(world.link).toMatchObject({
      scope: ['oauth', 'marketing.campaigns.read'],
      optionalScope: ['forms'],
    })
    expect(world.era).toBe('2023-05')
    expect(world.app.name).toBe('My <App>')
  })

  test.each([
    ['missing', 'scopes-insufficient'],
    ['extra', 'scopes-mismatch'],
    ['typo', 'invalid-scope-name'],
    ['redirect', 'redirect-mismatch'],
    ['pkce', 'pkce-required'],
    ['policy', 'aup-not-signed'],
    ['client', 'invalid-client-id'],
  ])('mistake %s', (mistake, variant) => {
    expect(decide(worldOf(new URLSearchParams({ mistake, role: 'super-admin' })))).toMatchObject({ variant })
  })

  test('Install leads on to the configured page', () => {
    const install = respond(
      'https://app.hubspot.com/oauth/replica/install?mistake=pkce&role=super-admin&style=b',
    )
    const target =
      /href="([^"]+)"/.exec(install.body.split('<main>')[1] ?? '')?.[1]?.replaceAll('&amp;', '&') ?? ''
    const page = respond(target)
    expect(page.body).toContain(PKCE)
    expect(page.body).toContain('href="/oauth/replica"')
  })
})

test('the replica shares no code with the product', () => {
  const sources = import.meta.glob<string>('./**/*.ts', { query: '?raw', import: 'default', eager: true })
  expect(Object.keys(sources).length).toBeGreaterThan(40)
  for (const [file, source] of Object.entries(sources)) {
    for (const [, path = ''] of source.matchAll(/from '(\.[^']+)'/g)) {
      const depth = file.split('/').length - 2
      expect(path.match(/\.\.\//g)?.length ?? 0, `${file}: ${path}`).toBeLessThanOrEqual(depth)
    }
  }
})
