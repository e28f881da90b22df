import type { Token } from '../model/document.ts'
import type { Statement } from '../model/record.ts'
import { contains, type Span } from '../model/span.ts'
import { firstAtOrAfter } from './first-at-or-after.ts'

/** A word is a token with a letter or a digit; marks do not count. */
const WORD = /[\p{L}\p{N}]/u

/**
 * How a statement is reported: `direct` where all words of the content stand in its quotations, `mixed` where some do,
 * `indirect` where none does. Content without any word is indirect.
 * @param tokens of the document, in text order
 * @param quotations of the statement, in text order, never overlapping
 */
export function classifyKind(
  tokens: readonly Token[],
  content: readonly Span[],
  quotations: readonly Span[],
): Statement['kind'] {
  let words = 0
  let quoted = 0
  for (const span of content) {
    for (let index = firstAtOrAfter(tokens, span.start); ; index += 1) {
      const token = tokens[index]
      if (token === undefined || token.end > span.end) break
      if (!WORD.test(token.text)) continue
      words += 1
      if (isQuoted(token, quotations)) quoted += 1
    }
  }
  if (quoted === 0) return 'indirect'
  return quoted === words ? 'direct' : 'mixed'
}

function isQuoted(token: Token, quotations: readonly Span[]): boolean {
  const candidate = quotations[firstAtOrAfter(quotations, token.start + 1) - 1]
  return candidate !== undefined && contains(candidate, token)
}
