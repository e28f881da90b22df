import { opensWithCapital } from '../../../language/opens-with-capital.ts'
import type { Document, Sentence, Token } from '../../../model/document.ts'

/** Words of fewer letters are written small in headlines. */
const SMALL = 4

const SMALL_LETTER = /^\p{Ll}/u

/** For each sentence 1 where it is written as a headline, each longer word with a capital: capitals tell nothing about names there. */
export function findTitleCase({ tokens, sentences, blocks }: Document): Uint8Array {
  return Uint8Array.from(sentences, (sentence) => {
    const isText =
      blocks[sentence.block]!.role === 'paragraph' && /^[.?!]$/.test(tokens[sentence.endToken - 1]?.text ?? '')
    return !isText && isTitleCase(tokens, sentence) ? 1 : 0
  })
}

function isTitleCase(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  let [words, capitals] = [0, 0]
  for (let at = firstToken + 1; at < endToken; at++) {
    const { text, pos } = tokens[at]!
    if (SMALL_LETTER.test(text) && (pos === 'VERB' || pos === 'AUX')) return false
    if (text.length < SMALL || !/^\p{L}/u.test(text)) continue
    words++
    if (opensWithCapital(text)) capitals++
  }
  return words >= 3 && capitals >= 0.75 * words
}
