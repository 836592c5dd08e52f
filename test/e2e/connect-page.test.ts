import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { ROOT } from '../repo/sources'

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
}
let server: Server
let browser: Browser
let page: Page
/** Addresses on HubSpot that the page sent its visitor to. */
let sentTo: string[]

beforeAll(async () => {
  server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname)
    const file = await readFile(join(ROOT, path.endsWith('/') ? `${path}index.html` : path)).catch(() => null)
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/html' })
    response.end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await chromium.launch({ executablePath: await findBrowser('chromium'), args: ['--no-sandbox'] })
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})
beforeEach(async () => {
  sentTo = []
  const context = await browser.newContext()
  page = await context.newPage()
  await context.route(/^https:/, async (route) => {
    sentTo.push(route.request().url())
    await route.fulfill({ contentType: 'text/html', body: 'HubSpot' })
  })
  const { port } = server.address() as AddressInfo
  await page.goto(`http://127.0.0.1:${port}/examples/connect-page/`)
})

const connect = async (plan: string, admin: string) => {
  await page.getByRole('combobox').selectOption(plan)
  await page.getByRole('radio', { name: admin, exact: true }).check()
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
}

it('sends nobody on whom the plan will stop, and says why', async () => {
  await connect('free', 'Yes')
  await expect.poll(() => page.getByRole('status').innerText()).toContain('marketing.campaigns.read')
  expect(sentTo).toEqual([])
})

it('offers the link with what the plan lacks as optional', async () => {
  await connect('starter', "I don't know")
  await page.getByRole('button', { name: /without what my plan lacks/ }).click()
  await expect.poll(() => sentTo.length).toBe(1)
  const { searchParams } = new URL(sentTo[0] ?? '')
  expect(searchParams.get('scope')).toBe('oauth crm.objects.contacts.read')
  expect(searchParams.get('optional_scope')).toBe('marketing.campaigns.read')
  expect(searchParams.get('state')).toMatch(/^[\w-]{36}$/)
})

it.each([
  ['marketing:professional', 'Yes'],
  ['', "I don't know"],
  ['sales:professional', 'No'],
])('lets people through whom nothing known stops: plan "%s", super admin: %s', async (plan, admin) => {
  await connect(plan, admin)
  await expect.poll(() => sentTo.length).toBe(1)
  expect(new URL(sentTo[0] ?? '').searchParams.get('scope')).toContain('marketing.campaigns.read')
})
