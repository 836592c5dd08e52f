/** The replica as a web site: an address in, a whole response out. No clock, no network, no state. */
import { type Control, readControl, readWorld } from './control'
import { demoPage, isDemo } from './demo/page'
import { htmlResponse, type Response } from './html/response'
import { documentOf, policyOf, type Scene } from './html/shell'
import { decide } from './model'
import { ADVERSARIAL, TRANSLATED_DENIALS } from './pages/adversarial'
import { heading, type PageContent, text } from './pages/content'
import { FOREIGN_LOOK_ALIKES } from './pages/foreign-look-alikes'
import { FOREIGN_REFUSALS } from './pages/foreign-refusals'
import { LOOK_ALIKES } from './pages/look-alikes'
import { outcomePage } from './pages/outcome'
import { STYLES } from './styles'
import { render } from './styles/markup'
import { translated } from './styles/translated'
import { makeWorld, type World } from './world'

/** After a click on consent. */
const CONNECTED: PageContent = {
  title: 'HubSpot',
  lang: 'en',
  blocks: [heading('Connected'), text('The replica ends here: HubSpot would now return to the app.')],
}

/** Pages that an address can ask for instead of the outcome. */
const PAGES = {
  ...LOOK_ALIKES,
  ...ADVERSARIAL,
  ...TRANSLATED_DENIALS,
  ...FOREIGN_LOOK_ALIKES,
  ...FOREIGN_REFUSALS,
}

/** Settings pages and their look-alikes. */
const SETTINGS: [RegExp, string][] = [
  [/^\/(private-apps\/\d+|l\/private-apps)\b/, 'private-apps-settings'],
  [/^\/(integrations-settings|connected-apps)\/\d+\b/, 'connected-apps-settings'],
  [/^\/login\b/, 'sign-in'],
]

/** Answers one request for a page on HubSpot's hosts. Never throws: what it cannot read is answered with status 400. */
export function respond(address: string): Response {
  try {
    return answer(new URL(address))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const page = {
      title: 'Replica',
      lang: 'en',
      blocks: [heading('The replica cannot play this'), text(why)],
      status: 400,
    }
    return htmlOf(page, null, readControl(new URL('https://app.hubspot.com/')), 'unread')
  }
}

function answer(url: URL): Response {
  if (!/(^|\.)hubspot\.com$/.test(url.hostname)) return notFound(url)
  if (url.pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' }
  if (isDemo(url)) return demoPage(url)
  const control = readControl(url)
  const settings = SETTINGS.find(([path]) => path.test(url.pathname))?.[1]
  if (settings !== undefined) return lookAlike(settings, makeWorld(), control, url)
  const world = readWorld(url)
  if (world === null) return notFound(url)
  // A signed-out visitor sees the bridge; what follows a click there is the outcome.
  const first = control.page ?? (world.link.flow === 'bridge' ? 'login-bridge' : null)
  const outcome = outcomeOf(world, control)
  if (control.via === 'direct') {
    if (first === null) return htmlOf(outcome, CONNECTED, control, url.href)
    return lookAlike(first, world, control, url, outcome)
  }
  if (control.via === 'recover') return htmlOf(outcome, known('consent-new', world), control, url.href)
  return htmlOf(known(first ?? 'consent-new', world), outcome, control, url.href, world)
}

function outcomeOf(world: World, control: Control): PageContent {
  if (world.link.flow === 'mcp' || world.link.flow === 'user-level') {
    const decision = decide(world)
    return decision.outcome === 'consent'
      ? known('mcp-authorize', world)
      : outcomePage(world, decision, control.connect)
  }
  return outcomePage(world, decide(world), control.connect)
}

function lookAlike(
  id: string,
  world: World,
  control: Control,
  url: URL,
  next: PageContent | null = null,
): Response {
  return htmlOf(known(id, world), id === 'login-bridge' ? next : null, control, url.href)
}

function known(id: string, world: World): PageContent {
  const make = Object.hasOwn(PAGES, id) ? PAGES[id] : undefined
  if (make === undefined) throw new Error(`no such page: ${id}`)
  return make(world)
}

const notFound = (url: URL): Response =>
  htmlOf({ ...known('error-404', makeWorld()), status: 404 }, null, readControl(url), url.href)

function htmlOf(
  page: PageContent,
  next: PageContent | null,
  control: Control,
  seed: string,
  world: World | null = null,
): Response {
  const nonce = nonceOf(seed)
  const markup = STYLES[control.style]
  const drawn = render(markup, page.blocks)
  const trees = [page.translated ? translated(drawn) : drawn]
  const late = control.delay > 0 && control.via !== 'recover'
  const built = late || control.style === 'e'
  const scene: Scene = {
    portal: control.style === 'e',
    split: control.style === 'e',
    step: 40,
    first: built ? trees : null,
    delay: late ? control.delay : 0,
    next: next === null ? null : [render(markup, next.blocks)],
    after: control.via === 'recover' ? control.delay : null,
    push: control.via === 'push' && world !== null ? pushed(world, seed) : null,
  }
  const body = built ? [render(STYLES.c, [{ is: 'spinner' }])] : trees
  const html = documentOf(
    {
      title: page.title,
      lang: page.lang,
      css: markup.css,
      body,
      scene,
      bundle: page.bundle ?? {},
      demo: control.demo,
    },
    nonce,
  )
  return htmlResponse(html, policyOf(nonce), page.status)
}

/** After the account is chosen the path carries its number; the query stays. */
const pushed = ({ account }: World, address: string) =>
  `/oauth/${account.portalId}/authorize${new URL(address).search}`

/** A nonce made from the address: the same request gets the same page. */
function nonceOf(seed: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < seed.length; at++) hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193) >>> 0
  return `r${hash.toString(36)}x`
}
