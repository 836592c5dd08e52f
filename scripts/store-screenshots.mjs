// Takes the stores' pictures of the running product, in Chromium over the replica: store/screenshots/*.png, 1280 x 800.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import { buildAll } from './build.mjs'
import { findBrowser } from './find-browser.mjs'
import { PICTURES } from './store/pictures.mjs'
import { stage } from './store/stage.mjs'

const FOLDER = 'store/screenshots'

/** Loads a TypeScript module of the tests. */
const load = async (file) =>
  (await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })).module

/** One shot of the product, in a browser of its own, so that no picture depends on the one before. */
async function shot(take, parts, folder) {
  const browser = await parts.openBrowser('chromium', {
    extension: resolve('dist/chrome'),
    respond: parts.respond,
  })
  try {
    const sized = async (page, [width, height], colorScheme = 'light') => {
      await page.emulate({ colorScheme })
      await page.setViewport(width, height)
      return page
    }
    const page = await take({
      refusal: parts.refusal,
      page: async (...look) => sized(await browser.newPage(), ...look),
      extensionPage: async (path, size) => sized(await browser.extensionPage(path), size),
    })
    const file = join(folder, 'shot.png')
    await page.screenshot(file)
    return readFileSync(file)
  } finally {
    await browser.close()
  }
}

/** A picture's stage, in a browser without anything of ours to see. */
async function picture(told, shots, parts) {
  const browser = await parts.openBrowser('chromium', {
    extension: resolve('dist/chrome'),
    respond: () => null,
  })
  try {
    const page = await browser.newPage()
    await page.setViewport(1280, 800)
    await page.goto(stage(told, shots, readFileSync('public/icons/128.png')))
    await page.screenshot(`${FOLDER}/${told.file}.png`)
  } finally {
    await browser.close()
  }
}

async function run() {
  await findBrowser('chromium', { install: true })
  await buildAll(['chrome'])
  const { openBrowser } = await load('test/e2e/harness/browser.ts')
  const { respond } = await load('test/replica/site.ts')
  const { replicaUrl } = await load('test/replica/control.ts')
  const { EXAMPLES } = await load('test/replica/demo/examples.ts')
  const refusal = (id) => replicaUrl(EXAMPLES.find((example) => example.id === id).world)
  const parts = { openBrowser, respond, refusal }
  const folder = mkdtempSync(join(tmpdir(), 'scopelight-store-'))
  mkdirSync(FOLDER, { recursive: true })
  try {
    for (const told of PICTURES) {
      const shots = []
      for (const take of told.shots) shots.push(await shot(take, parts, folder))
      await picture(told, shots, parts)
      console.log(`${FOLDER}/${told.file}.png`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

try {
  await run()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
