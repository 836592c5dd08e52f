/** Policies where the browsers look for them. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { BrowserName } from '../harness/types'
import { DIST } from './dist'

const CHROMIUM = '/etc/chromium/policies/managed/scopelight-test.json'

/** The id Chromium gives an unpacked extension: the first half of its folder's hash, digits written as a to p. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

async function geckoId(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(DIST.firefox, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}

/** Writes a policy for the next start of a browser. @returns takes it away again, with every folder it made */
export function setPolicy(browser: BrowserName, policy: object): Promise<() => Promise<void>> {
  return browser === 'chromium' ? forChromium(policy) : forFirefox(policy)
}

async function forChromium(policy: object): Promise<() => Promise<void>> {
  const made = outermostMissing(dirname(CHROMIUM))
  await mkdir(dirname(CHROMIUM), { recursive: true })
  await writeFile(
    CHROMIUM,
    JSON.stringify({ '3rdparty': { extensions: { [unpackedId(DIST.chromium)]: policy } } }),
  )
  return () => rm(made ?? CHROMIUM, { recursive: true })
}

/** In a home of its own, so that nobody's Firefox is touched. */
async function forFirefox(policy: object): Promise<() => Promise<void>> {
  const [home, before] = [await mkdtemp(join(tmpdir(), 'scopelight-home-')), process.env.HOME]
  const id = await geckoId()
  const file = join(home, '.mozilla/managed-storage', `${id}.json`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(
    file,
    JSON.stringify({ name: id, description: 'Scopelight', type: 'storage', data: policy }),
  )
  process.env.HOME = home
  return async () => {
    process.env.HOME = before
    await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

function outermostMissing(folder: string): string | null {
  if (existsSync(folder)) return null
  return outermostMissing(dirname(folder)) ?? folder
}
