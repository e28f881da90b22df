const CAPITAL_A = 0x41
const CAPITAL_Z = 0x5a
const LAST_PLAIN = 0x7f

const CAPITAL = /^\p{Lu}/u

/** True where the first letter of a word is a capital, of any alphabet. By code unit where it is of ASCII, as all words of an article are asked. */
export function opensWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit <= LAST_PLAIN ? unit >= CAPITAL_A && unit <= CAPITAL_Z : CAPITAL.test(word)
}
