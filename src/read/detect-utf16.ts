export interface Utf16 {
  readonly encoding: 'utf-16le' | 'utf-16be'
  /** True where a byte order mark of two bytes stands first; false where NULs tell. */
  readonly marked: boolean
}

/** How many bytes are looked at for NULs, and the share of them on one side that makes UTF-16 of any script with spaces in it. */
const SAMPLE = 65_536
const LEAST_SHARE = 0.05
/** The other side has none, or next to none. */
const CONTRAST = 20

/**
 * Tells UTF-16 by its byte order mark, or without one by its NULs: spaces, digits and Latin letters put them in every second
 * byte, on one side alone. null for all else.
 */
export function detectUtf16(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', marked: true }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', marked: true }
  const end = Math.min(bytes.length, SAMPLE) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const enough = Math.max((end / 2) * LEAST_SHARE, 2)
  if (odd >= enough && odd >= even * CONTRAST) return { encoding: 'utf-16le', marked: false }
  if (even >= enough && even >= odd * CONTRAST) return { encoding: 'utf-16be', marked: false }
  return null
}
