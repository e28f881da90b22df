const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const SIXES = new Uint8Array(128)
for (let i = 0; i < ALPHABET.length; i++) SIXES[ALPHABET.charCodeAt(i)] = i

/** Bytes of base64 without line breaks, padded with `=`. Expects text that was encoded well: it is not checked. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  for (let i = 0, at = 0; i < text.length; i += 4, at += 3) {
    const four = (sixAt(text, i) << 18) | (sixAt(text, i + 1) << 12) | (sixAt(text, i + 2) << 6) | sixAt(text, i + 3)
    bytes[at] = four >> 16
    bytes[at + 1] = four >> 8
    bytes[at + 2] = four
  }
  return bytes
}

/** Padding counts as 0: its bytes lie beyond the end of the array and are not stored. */
const sixAt = (text: string, index: number): number => SIXES[text.charCodeAt(index)] ?? 0
