/** First bytes of formats that are often handed in by mistake, as their specifications give them. */
const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['a zstd archive', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  [
    'an SQLite database',
    [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0x00],
  ],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
]

/** A text may hold a stray control character; this many among its first bytes, and this share of them, make it no text. */
const FEWEST_CONTROLS = 4
const GREATEST_SHARE = 0.02

/**
 * What a file is that holds no text, in words ("a PDF"); null where its first bytes may be text.
 * UTF-16 is told apart by the caller first: its NULs look like a binary file.
 */
export function detectBinary(head: Uint8Array): string | null {
  for (const [name, bytes] of SIGNATURES) {
    if (bytes.every((byte, at) => head[at] === byte)) return name
  }
  let controls = 0
  for (const byte of head) if (isControl(byte)) controls++
  return controls >= FEWEST_CONTROLS && controls > head.length * GREATEST_SHARE ? 'a binary file' : null
}

/** C0 controls that plain text does not use: all but backspace, tab, line feed, form feed, carriage return and escape. */
const isControl = (byte: number): boolean =>
  byte < 0x08 || byte === 0x0b || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)
