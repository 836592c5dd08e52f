// Mozilla's own review of both builds, warnings and notices included.
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

/** What the review must say of the Chrome build, because these are Firefox's business and Chrome's manifest is right so. */
const EXPECTED = {
  chrome: [
    'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
    'ADDON_ID_REQUIRED',
    'MISSING_DATA_COLLECTION_PERMISSIONS',
    // Chrome's side panel, which Firefox has under another name.
    'MANIFEST_PERMISSIONS',
  ],
  firefox: [],
}

/** Reviews dist/<browser>; gives the findings that are not expected, each in one line. */
async function findings(browser) {
  const words = [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    `--source-dir=dist/${browser}`,
    '--output=json',
  ]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const { errors, warnings, notices } = JSON.parse(await text(child.stdout))
  return [...errors, ...warnings, ...notices]
    .filter(({ code }) => !EXPECTED[browser].includes(code))
    .map(
      ({ code, message, file, line }) =>
        `${browser}: ${code} ${message} ${file ?? ''}${line ? `:${line}` : ''}`,
    )
}

/** True when neither build has a finding; prints what there is. */
export async function review() {
  const all = (await Promise.all(['chrome', 'firefox'].map(findings))).flat()
  for (const line of all) console.error(line)
  console.log(`web-ext lint: ${all.length} findings in both builds`)
  return all.length === 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = (await review()) ? 0 : 1
