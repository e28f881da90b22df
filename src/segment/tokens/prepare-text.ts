/**
 * Makes a stretch of text easy for the tagger without moving any offset: typographic apostrophes become straight, so that
 * contractions split alike; doubled marks become one double mark and a space; odd white space, control and format characters
 * and lone surrogates become spaces or U+FFFD.
 */
export function prepareText(text: string): string {
  return text
    .replace(/''|``|‘‘|’’/g, '" ')
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[\s\u0000-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ' ')
    .replace(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g, '\ufffd')
}
