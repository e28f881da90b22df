import type { Pairs } from './attribution.ts'
import type { CorpusArticle } from './shared-data.ts'

export interface CueCount {
  /** How often these words are a cue in the corpus. */
  readonly asCue: number
  /** How often these words stand in its texts at all, as a cue or not. */
  readonly inText: number
}

/** By the words of the cue as `cueWords` has them. */
export type CueCounts = ReadonlyMap<string, CueCount>

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu
/** Cues of more words than this are counted as cues, but not looked for in the texts. */
const LONGEST = 5

/** What precedes the word that makes a cue: auxiliaries, negation, and the adverbs most often annotated with them. */
const LEADING = new Set(
  (
    'is are was were be been being am has have had having will would shall should can could may might must do does did not never ' +
    "n't don't doesn't didn't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't " +
    'also again then later once now still already even just often previously recently repeatedly'
  ).split(' '),
)

/** The words of spans, in lower case, one space between; empty where there are none. */
export function joinWords(text: string, pairs: Pairs): string {
  return pairs.flatMap(([start, end]) => wordsOf(text.slice(start, end))).join(' ')
}

/** The words of a cue from the one that makes it a cue on: "has also learned" is "learned". */
export function cueWords(text: string, cue: Pairs): string {
  const words = joinWords(text, cue).split(' ')
  const first = words.findIndex((word) => !LEADING.has(word))
  return words.slice(Math.max(first, 0)).join(' ')
}

export function countCues(articles: readonly Pick<CorpusArticle, 'text' | 'gold'>[]): CueCounts {
  const counts = new Map<string, { asCue: number; inText: number }>()
  for (const { text, gold } of articles) {
    for (const { cue } of gold) {
      const words = cueWords(text, cue)
      const count = counts.get(words)
      if (count) count.asCue++
      else counts.set(words, { asCue: 1, inText: 0 })
    }
  }
  for (const { text } of articles) {
    const words = wordsOf(text)
    for (let from = 0; from < words.length; from++) {
      for (let length = 1; length <= LONGEST && from + length <= words.length; length++) {
        const count = counts.get(words.slice(from, from + length).join(' '))
        if (count) count.inText++
      }
    }
  }
  return counts
}

const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().replaceAll('’', "'").matchAll(WORD)].map(([word]) => word)
