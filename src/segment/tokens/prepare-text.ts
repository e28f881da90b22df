/** Doubled marks, single typographic apostrophes, lone surrogates; then other white space, control and format characters. */
const ODD = /(''|``|‘‘|’’)|([‘’‛ʼ])|(\p{Cs})|(?! )[\s\p{Cc}\p{Cf}]/gu

/**
 * Makes a text easy for the tagger without moving any offset: typographic apostrophes become straight, so that contractions
 * split alike; doubled marks become one double mark and a space; lone surrogates become U+FFFD, and odd white space, control and
 * format characters become spaces.
 */
export function prepareText(text: string): string {
  return text.replace(ODD, (match, doubled?: string, apostrophe?: string, surrogate?: string) => {
    if (doubled !== undefined) return '" '
    if (apostrophe !== undefined) return "'"
    return surrogate === undefined ? ' '.repeat(match.length) : '\ufffd'
  })
}
