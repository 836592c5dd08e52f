import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it, onTestFinished } from 'vitest'
import { sourceArchive, trackedFiles } from '../../scripts/package.mjs'
import { ROOT } from '../repo/sources'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** What a reviewer has: the source archive, unpacked somewhere, and its dependencies. */
function unpacked(archive: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'scopelight-source-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
  return folder
}

function built(folder: string, browser: string, script: string[]): number {
  // Vitest's own variables would build for development.
  const { NODE_ENV: _ours, ...env } = process.env
  execFileSync(npm, script, { cwd: folder, stdio: 'ignore', env })
  const archive = `dist/scopelight-${browser}.zip`
  return Buffer.compare(readFileSync(join(folder, archive)), readFileSync(join(ROOT, archive)))
}

it('builds the very same archives from the source archive, in another folder each', async () => {
  const archive = await sourceArchive()
  expect(Buffer.compare(await sourceArchive(), archive)).toBe(0)
  const names = Object.keys(unzipSync(archive))
  expect(names).toEqual(trackedFiles())
  expect(names).toEqual(
    expect.arrayContaining(['package-lock.json', 'manifest.json', 'docs/release.md', '.ci/run']),
  )
  expect(names.filter((name) => /^(?:node_modules|dist)\/|\.zip$/.test(name))).toEqual([])
  expect(built(unpacked(archive), 'firefox', ['run', 'build-for-amo'])).toBe(0)
  expect(built(unpacked(archive), 'chrome', ['run', 'build', '--', 'chrome'])).toBe(0)
}, 300_000)
