// Shows Scopelight at work: builds it, starts a real browser with it, and opens the replica of HubSpot's install pages.
// node scripts/demo.mjs [chromium|firefox] [--headless]
// Without a terminal or a display nobody can press anything: then one refusal is opened, and its card printed and pictured.
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import { buildAll } from './build.mjs'
import { findBrowser } from './find-browser.mjs'

const START = 'https://app.hubspot.com/oauth/replica'
const PICTURE = 'dist/demo/denial.png'

const words = process.argv.slice(2)
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
const headless = words.includes('--headless') || !process.stdin.isTTY || !process.stdout.isTTY || !display

/** The browser asked for, else the first that is there; the last complaint when none is. */
async function chooseBrowser() {
  const asked = words.filter((word) => word === 'chromium' || word === 'firefox')
  let complaint
  for (const name of asked.length > 0 ? asked : ['chromium', 'firefox']) {
    try {
      await findBrowser(name, { install: true })
      return name
    } catch (error) {
      complaint = error
    }
  }
  throw complaint
}

/** Loads a TypeScript module of the tests. */
const load = async (file) =>
  (await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })).module

/** Opens one refusal and tells what a person would see. */
async function tell(browser, address) {
  const page = await browser.newPage()
  await page.goto(address)
  let card = await page.waitForCard('Scopelight: refusal explained', 10_000)
  // What stands folded follows from the background, a moment after.
  for (let tries = 0; tries < 30 && card.text.some((line) => line.includes('(…)')); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    card = await page.waitForCard('Scopelight: refusal explained', 10_000)
  }
  mkdirSync('dist/demo', { recursive: true })
  await page.screenshot(PICTURE)
  console.log(`\n${card.name}\n${card.text.map((line) => `  ${line}`).join('\n')}\n\nPicture: ${PICTURE}`)
}

/** Leaves a person alone with the replica until they close the browser. */
async function show(browser) {
  const page = await browser.newPage()
  await page.goto(START)
  console.log(
    'Choose an example and press Install. This is a replica, not HubSpot. Close the browser to end.',
  )
  await browser.closed
}

async function demo() {
  const name = await chooseBrowser()
  await buildAll([name === 'chromium' ? 'chrome' : 'firefox'])
  const { openBrowser } = await load('test/e2e/harness/browser.ts')
  const { respond } = await load('test/replica/site.ts')
  const { replicaUrl } = await load('test/replica/control.ts')
  const { EXAMPLES } = await load('test/replica/demo/examples.ts')
  const browser = await openBrowser(name, {
    extension: resolve(name === 'chromium' ? 'dist/chrome' : 'dist/firefox'),
    // The replica plays HubSpot's app; its help pages are the real ones.
    respond: (url) => (/^(app|mcp)\b/.test(new URL(url).hostname) ? respond(url) : null),
    headless,
    elsewhere: headless ? 'refuse' : 'allow',
  })
  try {
    if (headless) await tell(browser, replicaUrl(EXAMPLES[0].world))
    else await show(browser)
  } finally {
    await browser.close()
  }
}

try {
  await demo()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
