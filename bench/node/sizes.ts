import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { packed } from '../../scripts/zip.mjs'
import { atMost, type Figure, figure } from '../figure'

const KB = 1024
const CONTENT_SCRIPT = 30
const BARE = 150
const WHOLE = 300

/** Bytes of what is shipped: the content script as `gzip -9` packs it, and each archive without and with its languages. */
export async function sizes(): Promise<Figure[]> {
  const figures = ['chrome', 'firefox'].map(async (browser) => {
    const where = browser === 'chrome' ? 'Chromium' : 'Firefox'
    const kB = (what: string, bytes: number, most: number) =>
      figure({ where, what, unit: 'kB' }, [bytes / KB], null, atMost(most))
    const folder = resolve('dist', browser)
    // Read from a pipe: given a file, gzip packs its name, too.
    const script = readFileSync(resolve(folder, 'src/content/index.js'))
    const bare = await packed(folder, (name: string) => !name.startsWith('_locales/'))
    return [
      kB('content script, gzip', execFileSync('gzip', ['-9'], { input: script }).length, CONTENT_SCRIPT),
      kB('archive without _locales', bare.length, BARE),
      kB('archive', readFileSync(resolve('dist', `scopelight-${browser}.zip`)).length, WHOLE),
    ]
  })
  return (await Promise.all(figures)).flat()
}
