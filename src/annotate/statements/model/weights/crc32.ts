/** Of each byte, of a byte with one zero byte after it, and so on: four bytes of input at a time. */
const TABLES = makeTables()

/** CRC-32 as in IEEE 802.3 and zlib, unsigned. */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES
  const whole = bytes.length & -4
  let crc = -1
  for (let i = 0; i < whole; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    crc = four[crc & 255]! ^ three[(crc >>> 8) & 255]! ^ two[(crc >>> 16) & 255]! ^ one[crc >>> 24]!
  }
  for (let i = whole; i < bytes.length; i++) crc = (crc >>> 8) ^ one[(crc ^ bytes[i]!) & 255]!
  return ~crc >>> 0
}

function makeTables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    return crc
  })
  const after = (table: Int32Array): Int32Array => table.map((crc) => (crc >>> 8) ^ one[crc & 255]!)
  const two = after(one)
  const three = after(two)
  return [one, two, three, after(three)]
}
