import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { atMost, type Figure, figure } from '../figure'

const KB = 1024
const CONTENT_SCRIPT = 30
const BARE = 150
const WHOLE = 300

/** Bytes of what is shipped: the content script as `gzip -9` packs it, and each archive without and with its languages. */
export async function sizes(): Promise<Figure[]> {
  return ['chrome', 'firefox'].flatMap((browser) => {
    const where = browser === 'chrome' ? 'Chromium' : 'Firefox'
    const kB = (what: string, bytes: number, most: number) =>
      figure({ where, what, unit: 'kB' }, [bytes / KB], null, atMost(most))
    const script = resolve('dist', browser, 'src/content/index.js')
    const { whole, bare } = archive(resolve('dist', `scopelight-${browser}.zip`))
    return [
      kB('content script, gzip', execFileSync('gzip', ['-9c', script]).length, CONTENT_SCRIPT),
      kB('archive without _locales', bare, BARE),
      kB('archive', whole, WHOLE),
    ]
  })
}

const LOCAL_HEADER = 30
const CENTRAL_HEADER = 46
const CENTRAL_MARK = 0x02014b50
const END = 22

/** Bytes of an archive, and of the same without its languages. Each file's part is its data and both its headers. */
function archive(path: string): { whole: number; bare: number } {
  const bytes = readFileSync(path)
  let bare = bytes.length
  let at = bytes.readUInt32LE(bytes.length - END + 16)
  while (bytes.readUInt32LE(at) === CENTRAL_MARK) {
    const packed = bytes.readUInt32LE(at + 20)
    const name = bytes.readUInt16LE(at + 28)
    const title = bytes.toString('utf8', at + CENTRAL_HEADER, at + CENTRAL_HEADER + name)
    if (title.startsWith('_locales/')) bare -= LOCAL_HEADER + CENTRAL_HEADER + 2 * name + packed
    at += CENTRAL_HEADER + name
  }
  return { whole: bytes.length, bare }
}
