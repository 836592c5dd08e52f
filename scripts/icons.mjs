// Draws the icons of the extension from their one source, icon.svg. Run by hand after a change of it.
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'
import { palettePng } from './palette-png.mjs'

const SIZES = [16, 32, 48, 128]
const folder = new URL('../public/icons/', import.meta.url)
const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8')

const browser = await chromium.launch({
  executablePath: await findBrowser('chromium'),
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const size of SIZES) {
  const pixels = await page.evaluate(draw, { size, svg })
  await writeFile(new URL(`${size}.png`, folder), await palettePng(size, pixels))
}
await browser.close()

/** In the page: the drawing's pixels, RGBA. */
async function draw({ size, svg }) {
  const image = new Image(size, size)
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = new OffscreenCanvas(size, size).getContext('2d')
  canvas.drawImage(image, 0, 0, size, size)
  return [...canvas.getImageData(0, 0, size, size).data]
}
