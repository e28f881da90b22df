import type { Span } from '../../model/span.ts'
import { findExpressions } from './find-expressions.ts'
import type { Meaning, Turn } from './meaning.ts'

/** How much of the text around a time is read again, in UTF-16 code units: what finders look at and a little more. */
const AROUND = 80

/** What the value of a time was counted from, in words. `published` as the article gives it. */
export function explainOrigin(text: string, time: Span, published: string | null): string {
  const start = Math.max(0, time.start - AROUND)
  const passage = text.slice(start, time.end + AROUND)
  const found = findExpressions(passage).find((expression) => start + expression.start === time.start)
  return ORIGINS[found === undefined ? 'text' : originOf(found.meaning)](published ?? 'unknown')
}

type Origin = 'text' | 'publication' | 'narration' | 'nearest' | 'day' | 'nothing'

const ORIGINS: { readonly [origin in Origin]: (published: string) => string } = {
  text: () => 'as the words tell it',
  publication: (published) => `counted from the publication, ${published}`,
  narration: () => 'counted from the time named before it',
  nearest: (published) => `the nearest to the publication, ${published}, by the tense, or of the year told of`,
  day: (published) => `on the day named before it in the sentence, else that of publication, ${published}`,
  nothing: () => 'points at no date',
}

function originOf(meaning: Meaning): Origin {
  switch (meaning.kind) {
    case 'vague':
      return 'nothing'
    case 'year':
    case 'years':
      return 'text'
    case 'stretch':
      return 'publication'
    case 'distance':
      return meaning.from
    case 'unit':
      return originOfTurn(meaning.turn)
    case 'weekday':
      return meaning.turn === null ? 'nearest' : originOfTurn(meaning.turn)
    case 'time-of-day':
      return meaning.day === null ? 'day' : originOf(meaning.day)
    case 'range':
      return originOf(meaning.from)
    case 'date':
      return originOfYear(meaning.year)
    default:
      return meaning.turn === null ? originOfYear(meaning.year) : originOfTurn(meaning.turn)
  }
}

const originOfYear = (year: number | Turn | null): Origin =>
  year === null ? 'nearest' : typeof year === 'number' ? 'text' : originOfTurn(year)

const originOfTurn = (turn: Turn): Origin =>
  turn === 'last' || turn === 'this' || turn === 'next' ? 'publication' : 'narration'
