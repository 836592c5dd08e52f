import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core'
import { findBrowser } from '../../../scripts/find-browser.mjs'
import { BrowserWindow } from './firefox-bidi'
import { FirefoxPage } from './firefox-page'
import { FirefoxPopup } from './firefox-popup'
import {
  CLOSE_TAB,
  HEARD,
  LISTEN,
  OPEN_POPUP,
  OPEN_PRIVATE,
  SPEAK,
  STAY_AWAKE,
  STOP_BACKGROUND,
} from './firefox-scripts'
import { isPolicyMessage, PAGE_SPY, Problems } from './problems'
import { startRefusingProxy } from './proxy'
import { served } from './serve'
import type { HarnessBrowser, HarnessPage, OpenOptions, Surface } from './types'

/** Firefox makes up the host of extension pages; fixed here, so that their address is known. */
const UUID = '3f0c6a52-6f0e-4c53-9a57-5c0b1d1f7a10'
const uuidBeside = (place: number) => `3f0c6a52-6f0e-4c53-9a57-5c0b1d1f7b${10 + place}`

/** Starts Firefox with the extension, its whole network answered by `respond`. */
export async function openFirefox(options: OpenOptions): Promise<HarnessBrowser> {
  const start = performance.now()
  const { extension, headless = true, elsewhere = 'refuse', language = 'en-US' } = options
  const problems = new Problems()
  const [program, id] = [await findBrowser('firefox'), await geckoId(extension)]
  const beside = await Promise.all((options.beside ?? []).map(geckoId))
  const proxy = await startRefusingProxy((line) => problems.add('stray-request', line, ''))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    defaultViewport: headless ? { width: 1100, height: 700 } : null,
    args: ['--remote-allow-system-access'],
    ...(options.profile && { userDataDir: options.profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [id]: UUID,
        ...Object.fromEntries(beside.map((other, place) => [other, uuidBeside(place)])),
      }),
      ...(elsewhere === 'refuse' && proxyPrefs(proxy.port)),
      // An extension that is installed for the time being would leave nothing behind.
      ...(options.profile && {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      }),
      'accessibility.force_disabled': -1,
      'app.normandy.enabled': false,
      // No requests that no page made: icons of sites, connections ahead of need.
      'browser.chrome.site_icons': false,
      'network.http.speculative-parallel-limit': 0,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'privacy.reduceTimerPrecision': false,
      // Of several tabs one is in front: in the others a test's own timers would end once a second.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
      // A permission that an extension asks for is given without its question, which no test can answer.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  })
  const window = await BrowserWindow.of(browser)
  await window.call(LISTEN)
  await window.call(SPEAK, language)
  for (const place of [options.archive ?? extension, ...(options.beside ?? [])])
    await browser.installExtension(place)
  const origin = `moz-extension://${UUID}`
  if (!options.firstRun) await window.call(CLOSE_TAB, `${origin}/src/welcome/`)

  const watched = async (page: Page, within: BrowserWindow) => {
    await page.evaluateOnNewDocument(PAGE_SPY)
    await page.setRequestInterception(true)
    page.on('request', (request) => answer(request, options, problems))
    page.on('console', (message) =>
      problems.console(message.type(), message.text(), message.location().url ?? ''),
    )
    page.on('pageerror', (error) => {
      const text = String(error)
      problems.add(isPolicyMessage(text) ? 'csp-violation' : 'page-error', text, '')
    })
    return new FirefoxPage(browser, within, page)
  }
  const newPage = async () => watched(await browser.newPage(), window)
  const extensionPage = async (path: string) => {
    const page = await newPage()
    await page.goto(`${origin}/${path}`)
    return page
  }
  return {
    name: 'firefox',
    startedInMs: performance.now() - start,
    extensionOrigin: origin,
    besideOrigins: beside.map((_, place) => `moz-extension://${uuidBeside(place)}`),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    newPage,
    newPrivatePage: async () => {
      const before = await browser.pages()
      await window.call(OPEN_PRIVATE, id)
      const page = (await browser.pages()).find((one) => !before.includes(one))
      if (!page) throw new Error('Firefox opened no private window.')
      return watched(page, await BrowserWindow.of(browser, window))
    },
    newPages: async (count) => {
      const pages: FirefoxPage[] = []
      while (pages.length < count) pages.push(await newPage())
      for (const { context } of pages) await window.call(STAY_AWAKE, context)
      return pages
    },
    reloadExtension: async () => {
      await browser.installExtension(extension)
    },
    removeExtension: () => browser.uninstallExtension(id),
    stopBackground: () => window.call(STOP_BACKGROUND, id),
    inBackground: async (code) => {
      // It stays open: with it would go whatever the function leaves behind.
      const page = await extensionPage('src/options/index.html')
      return page.evaluate(`chrome.runtime.getBackgroundPage().then(${code})`)
    },
    extensionPage,
    openPopup: (on) => openPopup(id, on),
    sidePanel: async () => {
      const panel = new FirefoxPopup(window, 'sidebar')
      await panel.waitFor('document', /./)
      return panel
    },
    problems: async () => {
      await hear(window, problems)
      return problems.list()
    },
    forgetProblems: async () => {
      await hear(window, problems)
      problems.forget()
    },
    close: async () => {
      await browser.close()
      await proxy.close()
      if (options.strays !== 'expected') problems.refuseStrays()
    },
  }
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } }
  }
  const id = manifest.browser_specific_settings?.gecko?.id
  if (!id) throw new Error(`${extension}/manifest.json has no gecko id.`)
  return id
}

function proxyPrefs(port: number): Record<string, unknown> {
  const kinds = ['http', 'ssl']
  const each = kinds.flatMap((kind) => [
    [`network.proxy.${kind}`, '127.0.0.1'],
    [`network.proxy.${kind}_port`, port],
  ])
  return {
    'network.proxy.type': 1,
    'network.proxy.allow_hijacking_localhost': true,
    ...Object.fromEntries(each),
  }
}

async function answer(request: HTTPRequest, options: OpenOptions, problems: Problems) {
  const url = request.url()
  if (!/^https?:/.test(url)) return request.continue()
  const page = served(options, url, request.isNavigationRequest())
  if (page) return request.respond({ status: page.status, headers: page.headers, body: page.body })
  if (options.elsewhere === 'allow') return request.continue()
  problems.add('stray-request', url, request.headers().referer ?? '')
  return request.abort()
}

/**
 * Firefox's notices of an answer that came to a page which had been closed, as popups are, or laid aside for "back".
 * No script can take back a question that is on its way.
 */
const LEFT_WAITING = /^Promise (resolved|rejected) (after context unloaded|while context is inactive)\b/

type Heard = { category: string; text: string; at: string; warning: boolean }

/** Takes over what Firefox itself said: policy violations anywhere, script errors of the extension. */
async function hear(window: BrowserWindow, problems: Problems): Promise<void> {
  for (const { category, text, at, warning } of await window.call<Heard[]>(HEARD)) {
    if (/csp/i.test(category) || isPolicyMessage(text)) problems.add('csp-violation', text, at)
    else if (LEFT_WAITING.test(text)) continue
    else if (at.startsWith('moz-extension:') && !warning) problems.add('page-error', text, at)
  }
}

async function openPopup(id: string, on: HarnessPage): Promise<Surface> {
  if (!(on instanceof FirefoxPage)) throw new Error('A popup opens on a tab of this browser.')
  await on.puppeteer.bringToFront()
  await on.window.call(OPEN_POPUP, id)
  const popup = new FirefoxPopup(on.window)
  await popup.waitFor('document', /./)
  return popup
}
