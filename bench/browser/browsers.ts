import { resolve } from 'node:path'
import { DIST } from '../../test/e2e/cases/dist'
import { exampleWorld } from '../../test/e2e/cases/refusals'
import {
  type BrowserName,
  type HarnessBrowser,
  type HarnessPage,
  openBrowser,
} from '../../test/e2e/harness/browser'
import { type Control, replicaUrl } from '../../test/replica/control'
import { respond } from '../../test/replica/site'
import { makeWorld, type World } from '../../test/replica/world'
import type { Figure } from '../figure'

/** The hosts of one page: with the extension, with an empty content script in its place, and with neither. */
const HOSTS = { extension: 'app.hubspot.com', empty: 'empty.hubspot.com', none: 'none.hubspot.com' } as const
export type With = keyof typeof HOSTS

/** A browser with the extension and with the least extension there is, each on a host of its own. */
export interface Browsers {
  where: Figure['where']
  browser: HarnessBrowser
  /** Opens the same page of the replica, with or without the extension, in a tab, and waits for its load. */
  goto(page: HarnessPage, what: Shown, on: With): Promise<void>
}

/** A page of the replica. */
export type Shown = { world: World } & Partial<Control>

/** A spinner, then, when the page's own go() is called, a refusal under the heading that HubSpot puts over it. */
export const REFUSAL: Shown = { world: exampleWorld('plan-named'), page: 'spinner', via: 'click' }
/** A consent page, which becomes the same refusal. */
export const REFUSED_AFTER_CONSENT: Shown = { ...REFUSAL, page: 'consent-new' }
/** A page that is no refusal. */
export const CONSENT: Shown = {
  world: makeWorld({ link: { scope: ['oauth', 'crm.objects.contacts.read', 'forms'] } }),
}

export async function openBrowsers(name: BrowserName): Promise<Browsers> {
  const browser = await openBrowser(name, {
    extension: DIST[name],
    beside: [resolve('bench/browser/least-extension')],
    respond,
  })
  return {
    where: name === 'chromium' ? 'Chromium' : 'Firefox',
    browser,
    goto: (page, { world, ...control }, on) =>
      page.goto(replicaUrl(world, control).replace(`//${HOSTS.extension}/`, `//${HOSTS[on]}/`)),
  }
}

/** Runs in the page, after what it waits for; the result must be JSON. */
export function inPage<R>(page: HarnessPage, body: string): Promise<R> {
  return page.evaluate<R>(`(async () => { ${IN_PAGE} ${body} })()`)
}

/** Helpers for scripts in pages. `painted` resolves right after the next frame was drawn. */
const IN_PAGE = `
  const sleep = (ms) => new Promise((done) => setTimeout(done, ms))
  const message = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => { port1.close(); done() }
    port2.postMessage(null)
  })
  const painted = () => new Promise((done) => requestAnimationFrame(() => message().then(done)))
  const cardThere = () => document.querySelector('scopelight-card') !== null
  const paintedWhen = async (there, most = 10000) => {
    const end = performance.now() + most
    for (;;) {
      await painted()
      if (there()) return performance.now()
      if (performance.now() > end) throw new Error('Waited in vain.')
    }
  }
`
