// Packs the built extensions the same way every time: names sorted, one date, so that the same files give the same bytes.
// Zopfli finds a smaller deflate stream than any zlib, and as WebAssembly the same one on every machine.
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { deflateAsync } from '@gfx/zopfli'
import { zipOf } from './zip-format.mjs'

// Splitting a file into blocks pays where data and code stand in one; more rounds or blocks save next to nothing.
const ZOPFLI = {
  numiterations: 5,
  blocksplitting: true,
  blocksplittinglast: false,
  blocksplittingmax: 8,
  verbose: false,
  verbose_more: false,
}

/** Deflating takes seconds: each content is packed once in a process. */
const deflated = new Map()

async function deflate(bytes) {
  const key = createHash('sha256').update(bytes).digest('hex')
  if (!deflated.has(key)) deflated.set(key, await deflateAsync(bytes, ZOPFLI))
  return deflated.get(key)
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
    files.push({ name, bytes, deflated: name.endsWith('.png') ? bytes : await deflate(bytes) })
  }
  return zipOf(files)
}

/** Writes dist/scopelight-<browser>.zip. */
export async function zip(browser) {
  await writeFile(`dist/scopelight-${browser}.zip`, await packed(`dist/${browser}`))
}
