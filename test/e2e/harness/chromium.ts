import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Route } from 'playwright-core'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { until } from './ax'
import { attachAndWatch } from './chromium-attach'
import { ChromiumPage } from './chromium-page'
import { ChromiumPopup } from './chromium-popup'
import { ENDED_LOADING, inWorker, stopWorker, watchWorkers } from './chromium-worker'
import { PAGE_SPY, Problems } from './problems'
import { startRefusingProxy } from './proxy'
import { served } from './serve'
import type { HarnessBrowser, HarnessPage, OpenOptions, Surface } from './types'

/** How long the first page of a new install is waited for, ms. */
const FIRST_PAGE = 3000
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
]

/** Starts Chromium with the extension, its whole network answered by `respond`. */
export async function openChromium(options: OpenOptions): Promise<HarnessBrowser> {
  const start = performance.now()
  const { extension, headless = true, elsewhere = 'refuse', language = 'en-US' } = options
  const problems = new Problems()
  const servedHosts = new Set<string>()
  const program = await findBrowser('chromium')
  const proxy = await startRefusingProxy((line, host) =>
    problems.addUnless(() => servedHosts.has(host), 'stray-request', line, ''),
  )
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'scopelight-chromium-')))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless,
    viewport: headless ? { width: 1100, height: 700 } : null,
    // With this default switch in place an unpacked extension gets an id but never runs.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    // Linux takes the language from here, other systems from the switch.
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...quiet,
      `--lang=${language}`,
      '--disable-quic',
      '--enable-unsafe-extension-debugging',
      ...(headless ? ['--disable-gpu', '--no-sandbox'] : []),
      ...(!headless && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(elsewhere === 'refuse'
        ? [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  })
  const browser = context.browser()
  if (browser === null) throw new Error('Chromium started without a browser connection.')
  const session = await browser.newBrowserCDPSession()
  await context.addInitScript(PAGE_SPY)
  await context.route('**/*', (route) => answer(route, options, servedHosts, problems))
  context.on('console', (message) =>
    problems.console(message.type(), message.text(), message.page()?.url() ?? ''),
  )
  context.on('weberror', (error) =>
    problems.add('page-error', String(error.error()), error.page()?.url() ?? ''),
  )
  await watchWorkers(session, problems)
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension })
  const origin = `chrome-extension://${id}`
  if (!options.firstRun) await closeFirstPage(context, origin)
  const besideOrigins: string[] = []
  for (const path of options.beside ?? [])
    besideOrigins.push(`chrome-extension://${(await session.send('Extensions.loadUnpacked', { path })).id}`)

  // The window that a person sees comes with an empty tab: it is the first to be used.
  const spare = headless ? [] : context.pages()
  const newPage = async () => {
    const playwright = spare.pop() ?? (await context.newPage())
    return new ChromiumPage((await context.newCDPSession(playwright)) as never, playwright)
  }
  return {
    name: 'chromium',
    startedInMs: performance.now() - start,
    extensionOrigin: origin,
    besideOrigins,
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    newPage,
    newPrivatePage: () => openPrivatePage(context, session, extension),
    newPages: (count) => Promise.all(Array.from({ length: count }, newPage)),
    reloadExtension: async () => {
      await session.send('Extensions.loadUnpacked', { path: extension })
    },
    removeExtension: async () => {
      await session.send('Extensions.uninstall', { id })
    },
    stopBackground: () => {
      problems.excuse(ENDED_LOADING)
      return stopWorker(session, origin)
    },
    inBackground: (code) => inWorker(session, origin, `(${code})(globalThis)`),
    extensionPage: async (path) => {
      const page = await newPage()
      await page.goto(`${origin}/${path}`)
      return page
    },
    openPopup: (on) => openPopup(context, session, id, on, problems),
    sidePanel: async () => {
      const { targetId, url } = await extensionTarget(
        session,
        id,
        '/src/sidepanel/',
        'No side panel is open.',
      )
      return new ChromiumPopup(await attachAndWatch(session, targetId, url, problems))
    },
    problems: async () => problems.list(),
    forgetProblems: async () => problems.forget(),
    close: async () => {
      await context.close()
      await proxy.close()
      // The browser may still be writing its last files when its connection has gone.
      if (!options.profile)
        await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
      if (options.strays !== 'expected') problems.refuseStrays()
    },
  }
}

/** A tab of a private window, opened by the extension itself once the browser allows it there. */
async function openPrivatePage(
  context: BrowserContext,
  session: CDPSession,
  extension: string,
): Promise<ChromiumPage> {
  const allowed = { path: extension, enableInIncognito: true }
  const { id } = await session.send('Extensions.loadUnpacked', allowed)
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/src/options/index.html`)
  const opened = context.waitForEvent('page')
  await page.evaluate("chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => null)")
  const own = await opened
  await page.close()
  return new ChromiumPage((await context.newCDPSession(own)) as never, own)
}

/** Closes the page that a new install begins with. A profile that has seen the extension before gets none. */
async function closeFirstPage(context: BrowserContext, origin: string): Promise<void> {
  const first = () => context.pages().find((page) => page.url().startsWith(`${origin}/src/welcome/`))
  const page = await until(
    async () => first(),
    FIRST_PAGE,
    async () => 'none',
  ).catch(() => undefined)
  await page?.close()
}

/** Answers a request from `respond`; the extension's own files pass; the rest is refused and recorded. */
async function answer(
  route: Route,
  options: OpenOptions,
  servedHosts: Set<string>,
  problems: Problems,
): Promise<void> {
  const url = route.request().url()
  if (!/^https?:/.test(url)) return route.continue()
  const page = served(options, url, route.request().isNavigationRequest())
  if (page) {
    servedHosts.add(new URL(url).hostname)
    return route.fulfill({ status: page.status, headers: page.headers, body: page.body })
  }
  if (options.elsewhere === 'allow') return route.continue()
  problems.add('stray-request', url, route.request().headers().referer ?? '')
  return route.abort('blockedbyclient')
}

async function openPopup(
  context: BrowserContext,
  session: CDPSession,
  id: string,
  on: HarnessPage,
  problems: Problems,
): Promise<Surface> {
  if (!(on instanceof ChromiumPage)) throw new Error('A popup opens on a tab of this browser.')
  await on.playwright.bringToFront()
  const own = await (await context.newCDPSession(on.playwright)).send('Target.getTargetInfo')
  const tabs = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = tabs.targetInfos.find((target) => target.url === own.targetInfo.url)
  if (!tab) throw new Error(`Chromium has no tab at ${own.targetInfo.url}.`)
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId })
  const target = await extensionTarget(session, id, '/', 'The toolbar button opened no popup.')
  return new ChromiumPopup(await attachAndWatch(session, target.targetId, target.url, problems))
}

/** A page of the extension that Playwright does not show and nobody is attached to yet. */
function extensionTarget(session: CDPSession, id: string, path: string, complaint: string) {
  return until(
    async () => {
      const { targetInfos } = await session.send('Target.getTargets')
      return targetInfos.find(
        (info) =>
          info.url.startsWith(`chrome-extension://${id}${path}`) && info.type === 'page' && !info.attached,
      )
    },
    5000,
    async () => complaint,
  )
}
