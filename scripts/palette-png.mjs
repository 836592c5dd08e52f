// Writes an image of few colours as a PNG with a palette (https://www.w3.org/TR/png-3/): a fraction of what a browser's
// own screenshot weighs.
import { crc32 } from 'node:zlib'
import { zlibAsync } from '@gfx/zopfli'

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const COLOURS = 16
const BITS = 4
const PALETTE = 3
const ROUNDS = 20

/** How far apart two colours look; what is see-through counts as little as it shows. */
function distance(a, b) {
  const parts = [0, 1, 2].map((at) => (a[at] * a[3] - b[at] * b[3]) / 255)
  return [...parts, 2 * (a[3] - b[3])].reduce((sum, part) => sum + part * part, 0)
}

function nearest(colour, palette) {
  let best = 0
  for (let at = 1; at < palette.length; at++)
    if (distance(colour, palette[at]) < distance(colour, palette[best])) best = at
  return best
}

/** The colours that stand for all: the most frequent one and those farthest from all before, then moved into the middle of theirs. */
function paletteOf(counted) {
  const palette = [counted[0].colour]
  while (palette.length < Math.min(COLOURS, counted.length)) {
    const gap = ({ colour, count }) => count * distance(colour, palette[nearest(colour, palette)])
    palette.push(counted.reduce((far, one) => (gap(one) > gap(far) ? one : far)).colour)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const groups = palette.map(() => [])
    for (const one of counted) groups[nearest(one.colour, palette)].push(one)
    for (const [at, group] of groups.entries()) {
      // A colour that most of its group has stays as it was drawn.
      const all = group.reduce((sum, { count }) => sum + count, 0)
      const first = group[0]
      if (!first) continue
      const mean = (of) => group.reduce((sum, one) => sum + of(one) * one.count, 0)
      const alpha = mean(({ colour }) => colour[3])
      palette[at] =
        2 * first.count >= all
          ? first.colour
          : [0, 1, 2]
              .map((part) => Math.round(mean(({ colour }) => colour[part] * colour[3]) / (alpha || 1)))
              .concat(Math.round(alpha / all))
    }
  }
  // See-through colours first: the rest needs no word of how far it is.
  return palette.sort((a, b) => a[3] - b[3])
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/**
 * @param size width and height, pixels
 * @param pixels RGBA, a byte each
 * @returns the PNG's bytes, with 16 colours at most
 */
export async function palettePng(size, pixels) {
  const counts = new Map()
  for (let at = 0; at < pixels.length; at += 4) {
    const key = pixels.slice(at, at + 4).join()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const counted = [...counts]
    .map(([key, count]) => ({ colour: key.split(',').map(Number), count }))
    .sort((a, b) => b.count - a.count)
  const palette = paletteOf(counted)
  const places = new Map(counted.map(({ colour }) => [colour.join(), nearest(colour, palette)]))
  const width = Math.ceil((size * BITS) / 8)
  const rows = Buffer.alloc(size * (1 + width))
  for (let at = 0; at < size * size; at++) {
    const place = places.get(pixels.slice(4 * at, 4 * at + 4).join())
    const x = at % size
    rows[Math.floor(at / size) * (1 + width) + 1 + (x >> 1)] |= x % 2 ? place : place << BITS
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size)
  header.writeUInt32BE(size, 4)
  header.set([BITS, PALETTE], 8)
  const packed = await zlibAsync(rows, { numiterations: 50 })
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour[3]).filter((alpha) => alpha < 255))),
    chunk('IDAT', Buffer.from(packed)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
