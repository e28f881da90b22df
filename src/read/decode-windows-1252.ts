/**
 * Bytes 0x80 to 0x9F in Windows-1252, from the index of the WHATWG Encoding Standard. The table stands here because some
 * releases of Node decode these bytes as Latin-1. The five bytes that Windows leaves undefined are the C1 controls of that number.
 */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Every byte is one UTF-16 code unit: never fails, and `text.length === bytes.length`. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, (character) => HIGH.charAt(character.charCodeAt(0) - 0x80))
}
