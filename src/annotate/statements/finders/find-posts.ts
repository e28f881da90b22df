import { firstWhere } from '../../../model/first-where.ts'
import type { Span } from '../../../model/span.ts'
import type { FoundStatement } from '../found-statement.ts'
import type { TokenRange } from '../syntax/noun-phrase.ts'
import type { TextView } from '../text-view.ts'

/** The line that pages show under an embedded post, `— Ana Roe (@anaroe)`: the dash, the name, the handle. */
const SIGNATURE = /[—–―]\s*(\p{Lu}[^\n()—–―]{0,60}?)\s*\(@\w{1,30}\)/gu

/** Posts quoted in news without quotation marks: the words before their signature, in its block or in the one before it. */
export function findPosts(view: TextView): FoundStatement[] {
  const { blocks, text } = view.document
  return blocks.flatMap((block, index) => {
    const found: FoundStatement[] = []
    let from = block.start
    for (const match of text.slice(block.start, block.end).matchAll(SIGNATURE)) {
      const at = block.start + match.index
      const end = at + match[0].length
      const before =
        text.slice(from, at).trim() === '' && from === block.start ? blocks[index - 1] : { start: from, end: at }
      const post = before && postOf(view, before, { start: at, end })
      if (post) found.push(post)
      from = end
    }
    return found
  })
}

/** The dash is the cue, where it is a token: one that opens a line is taken for a bullet. */
function postOf({ document }: TextView, words: Span, signature: Span): FoundStatement | null {
  const content = tokensIn(document.tokens, words)
  const signed = tokensIn(document.tokens, signature)
  if (content === null || signed === null) return null
  const hasDash = /^[—–―]$/.test(document.tokens[signed.first]!.text)
  const source = { first: hasDash ? signed.first + 1 : signed.first, end: signed.end }
  if (source.first >= source.end) return null
  return {
    finder: 'post',
    content: [content],
    cue: hasDash ? { first: signed.first, end: signed.first + 1 } : null,
    source,
  }
}

/** Tokens that start in a span; null where none does. */
function tokensIn(tokens: TextView['document']['tokens'], { start, end }: Span): TokenRange | null {
  const first = firstWhere(tokens, (token) => token.start >= start)
  const stop = firstWhere(tokens, (token) => token.start >= end)
  return first < stop ? { first, end: stop } : null
}
