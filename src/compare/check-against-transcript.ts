import type { Record } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { markPieces, type Piece } from './mark-pieces.ts'
import { matchWords } from './match-words.ts'
import { splitWords, type Word } from './split-words.ts'

/** What a transcript has of a quotation. It says nothing of what else may have been said, or when. */
export type TranscriptVerdict = 'found word for word' | 'found with differences' | 'not found'

export interface CheckedQuotation {
  /** Id of the statement in the record. */
  readonly statement: string
  /** The quotation in the article, marks included. */
  readonly quote: Span
  readonly verdict: TranscriptVerdict
  /** Where it stands in the transcript, in UTF-16 code units; null where it was not found. */
  readonly place: Span | null
  /** The quotation, cut where it differs from the transcript. */
  readonly pieces: readonly Piece[]
}

/** A word that stands more often in the transcript does not tell where to look. */
const MOST_COMMON = 40

/** The least share of the words of a quotation that the transcript has, in their order. */
const LEAST_FOUND = 0.6

/** Compares the words in quotation marks with what a transcript has, marks, case and accents aside. */
export function checkAgainstTranscript(
  { record, text }: { readonly record: Record; readonly text: string },
  transcript: string,
): CheckedQuotation[] {
  const spoken = splitWords(transcript)
  const index = indexWords(spoken)
  return record.statements.flatMap(({ id, quotes }) =>
    quotes.map(({ start, end }) => ({
      statement: id,
      quote: { start, end },
      ...checkWords(text.slice(start, end), spoken, index),
    })),
  )
}

type WordIndex = ReadonlyMap<string, readonly number[]>

function indexWords(words: readonly Word[]): WordIndex {
  const index = new Map<string, number[]>()
  for (const [place, { folded }] of words.entries()) {
    const places = index.get(folded)
    if (places === undefined) index.set(folded, [place])
    else places.push(place)
  }
  return index
}

function checkWords(quote: string, spoken: readonly Word[], index: WordIndex): CheckedWords {
  const words = splitWords(quote)
  const folded = foldedOf(words)
  let best: Found | null = null
  for (const first of likelyStarts(words, index)) {
    const found = findAround(folded, spoken, first)
    if (found !== null && (best === null || found.count > best.count)) best = found
  }
  if (best === null || best.count < LEAST_FOUND * words.length)
    return { verdict: 'not found', place: null, pieces: [{ text: quote, shared: false }] }
  return {
    verdict: best.isWhole ? 'found word for word' : 'found with differences',
    place: best.place,
    pieces: markPieces(quote, words, best.matched),
  }
}

type CheckedWords = Pick<CheckedQuotation, 'verdict' | 'place' | 'pieces'>

interface Found {
  readonly isWhole: boolean
  /** For each word of the quotation: whether the transcript has it there. */
  readonly matched: readonly boolean[]
  readonly count: number
  readonly place: Span
}

/** What the transcript has of a quotation around the place where it would begin; null where it has no word of it. */
function findAround(wanted: readonly string[], spoken: readonly Word[], first: number): Found | null {
  const row = spoken.slice(Math.max(0, first), Math.max(0, first + wanted.length))
  const isWhole = row.length === wanted.length && row.every(({ folded }, i) => folded === wanted[i])
  const slack = Math.ceil(wanted.length / 4)
  const window = isWhole ? row : spoken.slice(Math.max(0, first - slack), Math.max(0, first + wanted.length + slack))
  const { left: matched, right } = matchWords(wanted, foldedOf(window))
  const [start, end] = [window[right.indexOf(true)], window[right.lastIndexOf(true)]]
  if (start === undefined || end === undefined) return null
  return { isWhole, matched, count: matched.filter(Boolean).length, place: { start: start.start, end: end.end } }
}

const foldedOf = (words: readonly Word[]): string[] => words.map(({ folded }) => folded)

/** Where in the transcript the quotation would begin, if its words stood in a row: the places that most of its words speak for. */
function likelyStarts(words: readonly Word[], index: WordIndex): number[] {
  const votes = new Map<number, number>()
  const rarest = Math.min(...words.map(({ folded }) => index.get(folded)?.length ?? Number.POSITIVE_INFINITY))
  for (const [i, { folded }] of words.entries()) {
    const places = index.get(folded) ?? []
    if (places.length > Math.max(MOST_COMMON, rarest)) continue
    for (const place of places) votes.set(place - i, (votes.get(place - i) ?? 0) + 1)
  }
  return [...votes]
    .sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || a - b)
    .slice(0, 3)
    .map(([start]) => start)
}
