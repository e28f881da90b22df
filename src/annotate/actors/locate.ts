import type { Document, Token } from '../../model/document.ts'
import { firstWhere } from '../../model/first-where.ts'

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstWhere(tokens, (item) => item.start >= offset)
}

/** Index of the sentence that holds a token. */
export function sentenceOf({ sentences }: Document, token: number): number {
  return firstWhere(sentences, (item) => item.endToken > token)
}
