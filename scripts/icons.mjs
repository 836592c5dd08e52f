// Draws the icons of the extension from their one source, icon.svg. Run by hand after a change of it.
import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'

const SIZES = [16, 32, 48, 128]
const folder = new URL('../public/icons/', import.meta.url)
const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8')

const browser = await chromium.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--no-sandbox'],
})
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`)
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true })
  await page.close()
}
await browser.close()
