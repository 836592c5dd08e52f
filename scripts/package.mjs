// Everything that a store or a reviewer gets: both extensions and the source that builds them, the same bytes every time.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { buildAll } from './build.mjs'
import { packedNames } from './zip.mjs'

const SOURCE = 'dist/scopelight-source.zip'
const ARCHIVES = ['dist/scopelight-chrome.zip', 'dist/scopelight-firefox.zip', SOURCE]

/** Files that git keeps, sorted by their bytes. What is not committed yet goes in as it stands: it is what is built. */
export function trackedFiles() {
  try {
    // In a container the checkout may belong to somebody else; of git's trust only the list of names is asked here.
    const list = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--deduplicate']
    const listed = execFileSync('git', list, { encoding: 'utf8' })
    return listed.split('\0').filter(Boolean).sort()
  } catch {
    throw new Error('The source archive holds the files that git keeps: run this in a git checkout.')
  }
}

/** The bytes of scopelight-source.zip. */
export const sourceArchive = () => packedNames('.', trackedFiles())

async function run() {
  const names = trackedFiles()
  await buildAll(['chrome', 'firefox'])
  await writeFile(SOURCE, await packedNames('.', names))
  for (const archive of ARCHIVES) {
    const bytes = await readFile(archive)
    const sum = createHash('sha256').update(bytes).digest('hex')
    console.log(`${archive.padEnd(30)}${String(bytes.length).padStart(9)} bytes  sha256 ${sum}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  try {
    await run()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
