// The zip format (PKWARE's APPNOTE.TXT, 4.3), as far as an extension needs it: names in ASCII, no folders, no zip64.

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END = 0x06054b50
const VERSION = 20
const STORED = 0
const DEFLATED = 8
// The first day that a zip file can name: 1 January 1980, midnight.
const TIME = 0
const DAY = 0x21

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

function crc32(bytes) {
  let crc = -1
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** Little-endian: numbers of four bytes as [n], of two as n. */
function record(...numbers) {
  return Buffer.concat(
    numbers.map((number) => {
      const four = Array.isArray(number)
      const buffer = Buffer.alloc(four ? 4 : 2)
      if (four) buffer.writeUInt32LE(number[0])
      else buffer.writeUInt16LE(number)
      return buffer
    }),
  )
}

/**
 * @param files name, bytes, and the same deflated; what deflating makes larger is stored as it is
 * @returns the archive's bytes
 */
export function zipOf(files) {
  const parts = []
  const central = []
  let offset = 0
  for (const { name, bytes, deflated } of files) {
    const smaller = deflated.length < bytes.length
    const data = smaller ? deflated : bytes
    const title = Buffer.from(name, 'utf8')
    const fields = [
      VERSION,
      0,
      smaller ? DEFLATED : STORED,
      TIME,
      DAY,
      [crc32(bytes)],
      [data.length],
      [bytes.length],
      title.length,
      0,
    ]
    parts.push(record([LOCAL_HEADER], ...fields), title, data)
    central.push(record([CENTRAL_HEADER], VERSION, ...fields, 0, 0, 0, [0], [offset]), title)
    offset += 30 + title.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = record([END], 0, 0, files.length, files.length, [directory.length], [offset], 0)
  return new Uint8Array(Buffer.concat([...parts, directory, end]))
}
