import type { Pairs } from './attribution.ts'
import type { CorpusArticle } from './shared-data.ts'

export interface CueCount {
  /** How often these words are a cue in the corpus. */
  readonly asCue: number
  /** How often these words stand in its texts at all, as a cue or not. */
  readonly inText: number
}

/** By the words of the cue in lower case, one space between. */
export type CueCounts = ReadonlyMap<string, CueCount>

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
/** Cues of more words than this are counted as cues, but not looked for in the texts. */
const LONGEST = 5

/** The words of spans, in lower case, one space between; empty where there are none. */
export function cueWords(text: string, cue: Pairs): string {
  return cue.flatMap(([start, end]) => wordsOf(text.slice(start, end))).join(' ')
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

const wordsOf = (text: string): string[] => [...text.toLowerCase().matchAll(WORD)].map(([word]) => word)
