// Packs the built extensions the same way every time: names sorted, one date, so that the same files give the same bytes.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'

// The first day that a zip file can name. Local time on purpose: zip entries carry no zone.
const DATE = new Date(1980, 0, 1)

/** Every file below a folder, as paths with slashes, sorted. */
export async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Packs those files of `folder` for which `take` holds; gives the archive's bytes. */
export async function packed(folder, take = () => true) {
  const files = {}
  for (const name of (await filesOf(folder)).filter(take)) {
    files[name] = [await readFile(join(folder, name)), { level: 9, mtime: DATE }]
  }
  return zipSync(files)
}

/** Writes dist/scopelight-<browser>.zip. */
export async function zip(browser) {
  await writeFile(`dist/scopelight-${browser}.zip`, await packed(`dist/${browser}`))
}
