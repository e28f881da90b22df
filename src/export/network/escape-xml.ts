/** Line ends stand as references, or a reader may make others of them: those of XML 1.1 as well. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\u0085', '&#133;'],
  ['\u2028', '&#8232;'],
])

/** Characters that no document of XML 1.0 may hold, escaped or not: section 2.2, "Characters". */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** A value for an attribute or an element of XML 1.0, white space kept. U+FFFD stands for what XML cannot hold. */
export const escapeXml = (value: string | number): string =>
  String(value)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\t\n\r\u0085\u2028]/g, (mark) => ENTITIES.get(mark) ?? mark)
