import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST } from '../../test/e2e/cases/dist'
import { ChromiumPage } from '../../test/e2e/harness/chromium-page'
import { FirefoxPage } from '../../test/e2e/harness/firefox-page'
import { replicaUrl } from '../../test/replica/control'
import { atMost, type Figure, figure } from '../figure'
import { type Browsers, CONSENT } from './browsers'

const INSTALL = replicaUrl(CONSENT.world)
/** Pages of HubSpot's that have nothing to do with an install; one of them only looks like it. */
const OUTSIDE = ['contacts/1/objects/0-1', 'login', 'settings/oauth/1'].map((path) =>
  new URL(`/${path}`, INSTALL).toString(),
)

/** Bytes of ours that run in pages outside the install paths: with none there is no time either. */
export async function outside({ where, browser }: Browsers): Promise<Figure[]> {
  const page = await browser.newPage()
  const bytes = async (address: string) => {
    if (page instanceof FirefoxPage)
      return page.window.call<number>(FIREFOX_SCRIPTS, browser.extensionOrigin, address).then(sizeOf)
    if (!(page instanceof ChromiumPage)) throw new Error('No browser is known for this page.')
    const session = await page.playwright.context().newCDPSession(page.playwright)
    let found = 0
    session.on('Debugger.scriptParsed', ({ url, length = 0 }) => {
      if (url.startsWith(browser.extensionOrigin)) found += length
    })
    await session.send('Debugger.enable')
    await page.goto(address)
    await session.detach()
    return found
  }
  const runs: number[] = []
  for (const address of OUTSIDE) runs.push(await bytes(address))
  const least = await bytes(INSTALL)
  await page.close()
  // A measure that sees nothing anywhere would find every page free of us.
  if (!(least > 0)) throw new Error('The script of the install pages was not seen.')
  return [
    figure(
      { where, what: 'bytes of ours on pages outside the install paths', unit: '' },
      runs,
      null,
      atMost(0),
    ),
  ]
}

const sizeOf = (scripts: number) => scripts * readFileSync(join(DIST.firefox, 'src/content/index.js')).length

/** (origin, address) -> how many scripts of that extension Firefox runs in a page there. */
const FIREFOX_SCRIPTS = `(origin, address) => {
  const policy = WebExtensionPolicy.getByHostname(new URL(origin).host)
  return policy.contentScripts.filter((script) => script.matchesURI(Services.io.newURI(address))).length
}`
