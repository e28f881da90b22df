import type { Sentence } from '../../model/document.ts'
import { firstWhere } from '../../model/first-where.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import { type PlacedStatement, type Scene, tokensIn } from './scene.ts'
import type { StanceView, TokenRange } from './stance/stance-view.ts'

/** Longest stretch of words that is looked at, in tokens to each side: no clause is longer. */
const REACH = 60

/** The sentence around a candidate, cut to what belongs to the statement: content, cue and source. */
export function viewCandidate({ document }: Scene, { statement }: PlacedStatement, { place }: Candidate): StanceView {
  const sentence = sentenceAt(document.sentences, place.first)
  const parts = [...statement.content, statement.cue, statement.source].flatMap((span) =>
    span === null ? [] : [cut(tokensIn(document, span), sentence)],
  )
  const filled = [...parts, place].filter(({ first, end }) => first < end)
  const within = {
    first: Math.max(place.first - REACH, Math.min(...filled.map(({ first }) => first))),
    end: Math.min(place.end + REACH, Math.max(...filled.map(({ end }) => end))),
  }
  return { tokens: document.tokens, within, target: place, holder: holderIn(document, statement.source, place, within) }
}

const cut = (range: TokenRange, { firstToken, endToken }: Sentence): TokenRange => ({
  first: Math.max(range.first, firstToken),
  end: Math.min(range.end, endToken),
})

function sentenceAt(sentences: readonly Sentence[], token: number): Sentence {
  return sentences[firstWhere(sentences, ({ endToken }) => endToken > token)]!
}

function holderIn(
  document: Scene['document'],
  source: Span | null,
  place: TokenRange,
  within: TokenRange,
): TokenRange | null {
  if (source === null) return null
  const { first, end } = tokensIn(document, source)
  const isInside = first >= within.first && end <= within.end && first < end
  return isInside && !overlaps({ start: first, end }, { start: place.first, end: place.end }) ? { first, end } : null
}
