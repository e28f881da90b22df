import type { FinderName, FoundStatement } from '../found-statement.ts'
import type { TokenRange } from '../syntax/noun-phrase.ts'

/** Of two proposals that cannot both stand, the finder further to the left wins. */
const PREFERENCE: readonly FinderName[] = [
  'transcript',
  'colon',
  'quotation-cue-after',
  'quotation-introduced',
  'quotation-cue-before',
  'trailing-cue',
  'according-to',
  'reported-clause',
  'reported-infinitive',
  'reported-object',
]

/** How many statements may hold one another: nobody reads "A said that B said that C said that …" further. */
const MAX_DEPTH = 4

/** Finders whose statements may stand inside the content of another. */
const MAY_NEST = new Set<FinderName>(['according-to', 'reported-clause'])

/**
 * Drops proposals that share a cue or content with a better one, or cross it, and those inside another's content that are not
 * plainly a statement within a statement. `found` may be in any order; the answer is in text order.
 */
export function settleOverlaps(found: readonly FoundStatement[]): FoundStatement[] {
  const ranked = [...found].sort(
    (a, b) => PREFERENCE.indexOf(a.finder) - PREFERENCE.indexOf(b.finder) || startOf(a) - startOf(b),
  )
  const kept: FoundStatement[] = []
  const index = new ContentIndex()
  for (const statement of ranked) {
    if (index.conflicts(statement)) continue
    index.add(statement)
    kept.push(statement)
  }
  return kept.sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({ content }: FoundStatement): number => content[0]!.first

/** Which kept statement each token's content, and each cue's token, belongs to. */
class ContentIndex {
  private readonly holders = new Map<number, FoundStatement[]>()
  private readonly cues = new Map<number, FoundStatement>()

  add(statement: FoundStatement): void {
    for (const token of tokensOf(statement.content)) {
      const list = this.holders.get(token)
      if (list) list.push(statement)
      else this.holders.set(token, [statement])
    }
    if (statement.cue) for (const token of tokensOf([statement.cue])) this.cues.set(token, statement)
  }

  conflicts(statement: FoundStatement): boolean {
    if (statement.cue && tokensOf([statement.cue]).some((token) => this.cues.has(token))) return true
    const others = new Set(tokensOf(statement.content).flatMap((token) => this.holders.get(token) ?? []))
    if (statement.cue)
      for (const token of tokensOf([statement.cue]))
        for (const other of this.holders.get(token) ?? []) others.add(other)
    if (others.size > MAX_DEPTH) return true
    for (const other of others) if (!this.fits(statement, other)) return true
    return tokensOf(statement.content).some((token) => {
      const other = this.cues.get(token)
      return other !== undefined && !this.fits(statement, other)
    })
  }

  private fits(statement: FoundStatement, other: FoundStatement): boolean {
    return (
      (MAY_NEST.has(statement.finder) && liesIn(statement, other)) ||
      (MAY_NEST.has(other.finder) && liesIn(other, statement))
    )
  }
}

/** True where content, cue and source of `inner` all lie in the content of `outer`. */
function liesIn(inner: FoundStatement, outer: FoundStatement): boolean {
  const parts = [...inner.content, inner.cue, inner.source].filter((part) => part !== null)
  return parts.every((part) => outer.content.some((range) => range.first <= part.first && part.end <= range.end))
}

function tokensOf(ranges: readonly TokenRange[]): number[] {
  const tokens: number[] = []
  for (const { first, end } of ranges) for (let i = first; i < end; i++) tokens.push(i)
  return tokens
}
