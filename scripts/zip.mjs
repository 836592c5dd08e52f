// Packs the built extensions the same way every time: names sorted, one date, so that the same files give the same bytes.
// Zopfli finds a smaller deflate stream than any zlib, and as WebAssembly the same one on every machine.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { deflateAsync } from '@gfx/zopfli'
import { zipOf } from './zip-format.mjs'

// Splitting into blocks takes fifteen times as long for 0.6 % less.
const ZOPFLI = {
  numiterations: 5,
  blocksplitting: false,
  blocksplittinglast: false,
  blocksplittingmax: 1,
  verbose: false,
  verbose_more: false,
}

/** Every file below a folder, as paths with slashes, sorted. */
export async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Packs those files of `folder` for which `take` holds; gives the archive's bytes. */
export const packed = async (folder, take = () => true) =>
  packedNames(folder, (await filesOf(folder)).filter(take))

/** Packs the named files of `folder`, in that order. Pictures are packed already. */
export async function packedNames(folder, names) {
  const files = []
  for (const name of names) {
    const bytes = await readFile(join(folder, name))
    files.push({ name, bytes, deflated: name.endsWith('.png') ? bytes : await deflateAsync(bytes, ZOPFLI) })
  }
  return zipOf(files)
}

/** Writes dist/scopelight-<browser>.zip. */
export async function zip(browser) {
  await writeFile(`dist/scopelight-${browser}.zip`, await packed(`dist/${browser}`))
}
