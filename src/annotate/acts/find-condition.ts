import { BEFORE_NO_CONDITION, CONDITIONS } from '../../language/en/act-words.ts'
import type { Token } from '../../model/document.ts'
import { findPhrase } from './match-words.ts'

/** The words that make what is said hold only under a condition; none where there is no condition. */
export function findCondition(content: readonly Token[]): readonly Token[] {
  for (let from = 0; ; ) {
    const found = findPhrase(content, CONDITIONS, from)
    if (found === null) return findUntil(content)
    if (!isNoCondition(content, found.first)) return content.slice(found.first, found.end)
    from = found.end
  }
}

/** "even if", "as if", "see if"; "if any"; and an "if" that opens an indirect question. */
function isNoCondition(content: readonly Token[], at: number): boolean {
  const before = content[at - 1]
  const after = content[at + 1]?.lower
  return (before !== undefined && BEFORE_NO_CONDITION.has(before.lower)) || after === 'any' || after === 'anything'
}

/** "will not talk until": what is refused up to then is done under a condition. */
function findUntil(content: readonly Token[]): readonly Token[] {
  const until = content.findIndex(({ lower }) => lower === 'until')
  const isRefused = content
    .slice(0, Math.max(0, until))
    .some(({ lemma }) => lemma === 'not' || lemma === 'no' || lemma === 'never')
  const isTime = content[until + 1]?.pos === 'NUM' || content[until + 1]?.pos === 'PROPN'
  return until >= 0 && isRefused && !isTime ? content.slice(until, until + 1) : []
}
