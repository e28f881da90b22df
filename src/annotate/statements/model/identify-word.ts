import type { Token } from '../../../model/document.ts'
import { hashText } from '../../../model/hash-text.ts'

/**
 * Id of a word in a column of `size` ids with a vocabulary: the place of its fingerprint there, or else one of the ids after it.
 * The fingerprint is `hashText('word:' + text in lower case)`, apostrophes as the text has them.
 */
export function identifyWord({ text }: Token, vocabulary: Uint32Array, size: number): number {
  const fingerprint = hashText(`word:${text.toLowerCase()}`)
  let low = 0
  let high = vocabulary.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((vocabulary[middle] ?? 0) < fingerprint) low = middle + 1
    else high = middle
  }
  if (vocabulary[low] === fingerprint) return low
  return vocabulary.length + (fingerprint % (size - vocabulary.length))
}
