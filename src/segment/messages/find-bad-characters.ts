import type { Message } from '../../model/message.ts'

/**
 * UTF-8 read as Windows-1252: the lead byte of a sequence (C2-C5, D0, D1, E2, F0 as letters) and what its next bytes become there.
 */
const MOJIBAKE = /(?:â(?:€[^\sA-Za-z0-9]?|„¢)|Ã[\u0080-\u00bfƒ†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf])/g
const REPLACEMENT = /\ufffd+/g
const CONTROL = /(?:(?![\s\u0085])\p{Cc})+/gu

const RULES: readonly (readonly [rule: string, pattern: RegExp, text: string])[] = [
  ['replacement-character', REPLACEMENT, 'a character was lost when this text was decoded; it stays as U+FFFD'],
  ['mojibake', MOJIBAKE, 'these letters look like UTF-8 read in another encoding; the text stays as it is'],
  ['control-character', CONTROL, 'control characters stand in the text; they stay as they are'],
]

/** Characters that tell of damage on the way of the text: lost, misread or not meant for reading. Order of rules, then text order. */
export function findBadCharacters(text: string): Message[] {
  const messages: Message[] = []
  for (const [rule, pattern, words] of RULES) {
    for (const match of text.matchAll(pattern)) {
      messages.push({ rule, start: match.index, end: match.index + match[0].length, text: words })
    }
  }
  return messages
}
