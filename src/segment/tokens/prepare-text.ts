/** Doubled marks, and all that is not printable ASCII. */
const ODD = /''|``|‘‘|’’|[^ -~]/gu
const APOSTROPHE = /^[‘’‛ʼ]$/
const BLANK = /^[\s\p{Cc}\p{Cf}]$/u
const LONE_SURROGATE = /^\p{Cs}$/u

/**
 * Makes a text easy for the tagger without moving any offset: typographic apostrophes become straight, so that contractions
 * split alike; doubled marks become one double mark and a space; lone surrogates become U+FFFD, and odd white space, control and
 * format characters become spaces.
 */
export const prepareText = (text: string): string => text.replace(ODD, plain)

/** What stands in for an odd character or doubled mark, of the same length. */
function plain(odd: string): string {
  if (APOSTROPHE.test(odd)) return "'"
  if (BLANK.test(odd)) return ' '.repeat(odd.length)
  if (LONE_SURROGATE.test(odd)) return '\ufffd'
  return odd.length === 2 && odd.charAt(0) === odd.charAt(1) ? '" ' : odd
}
