import { describe, expect, it } from 'vitest'
import { detectBinary } from './detect-binary.ts'

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

describe('detectBinary', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n'],
    ['a zip archive or an office document', 'PK\x03\x04word/document.xml'],
    ['a PNG image', '\x89PNG\r\n\x1a\n'],
    ['a JPEG image', '\xff\xd8\xff\xe0'],
    ['an RTF document', '{\\rtf1\\ansi Oster'],
    ['a binary file', `\x01\x02\x00\x00${'a'.repeat(100)}\x00`],
  ])('knows %s', (name, head) => expect(detectBinary(latin1(head))).toBe(name))

  it.each([
    ['plain text', 'Oster and Kestria met in Halden.\r\n\tThey agreed.\f'],
    ['text with a stray NUL', `Oster and\0Kestria met in Halden. ${'They agreed. '.repeat(9)}`],
    ['text with colours of a terminal', '\x1b[1mOster\x1b[0m \x1b[1mKestria\x1b[0m \x1b[1mLune\x1b[0m'],
    ['words that look like the start of a format', 'PK is short for the party of Kestria. %PDF is not.'],
    ['nothing', ''],
  ])('takes %s for text', (_, head) => expect(detectBinary(latin1(head))).toBeNull())
})
