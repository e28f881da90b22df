/** What a strict reading of bytes as UTF-8 finds. */
export interface Utf8Scan {
  /** Well-formed sequences of two to four bytes. */
  readonly multibyte: number
  /** Ill-formed sequences: each becomes one U+FFFD in a WHATWG decoder. */
  readonly bad: number
  /** Byte offsets of the first few ill-formed sequences. */
  readonly firstBad: readonly number[]
}

const MOST_PLACES = 5

/** Counts well-formed and ill-formed sequences, by Table 3-7 of the Unicode Standard. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let multibyte = 0
  let bad = 0
  const firstBad: number[] = []
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    const needed = lengthByLead(lead)
    const found = wellFormedPrefix(bytes, at, needed)
    if (needed > 1 && found === needed) multibyte++
    if (found < needed || needed === 0) {
      bad++
      if (firstBad.length < MOST_PLACES) firstBad.push(at)
    }
    at += Math.max(found, 1)
  }
  return { multibyte, bad, firstBad }
}

/** Bytes in a sequence that begins with `lead`; 0 where none may. */
function lengthByLead(lead: number): number {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  if (lead >= 0xf0 && lead <= 0xf4) return 4
  return 0
}

/** How many bytes from `at` on begin a well-formed sequence of `needed` bytes. */
function wellFormedPrefix(bytes: Uint8Array, at: number, needed: number): number {
  if (needed < 2) return needed
  const lead = bytes[at] ?? 0
  for (let k = 1; k < needed; k++) {
    const byte = bytes[at + k]
    if (byte === undefined || byte < 0x80 || byte > 0xbf || (k === 1 && !maySecond(lead, byte))) return k
  }
  return needed
}

/** Second bytes that would make an overlong form, a surrogate or a number above U+10FFFF are out. */
function maySecond(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0
  if (lead === 0xed) return second <= 0x9f
  if (lead === 0xf0) return second >= 0x90
  if (lead === 0xf4) return second <= 0x8f
  return true
}
