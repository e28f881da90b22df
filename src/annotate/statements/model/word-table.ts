import { copyText } from '../../../model/copy-text.ts'
import type { Token } from '../../../model/document.ts'

/** All that decides the row of a token but for what its place decides. */
export type Word = Pick<Token, 'text' | 'lemma' | 'pos'>

/** A number for each of a set of words. It keeps no article in memory. */
export interface WordTable {
  /** How many words have a number. */
  size(): number
  /** The number of the word; undefined where it has none. */
  find(word: Word): number | undefined
  /** Gives a word that has none a number. */
  add(word: Word, number: number): void
  clear(): void
}

interface Entry {
  readonly lemma: string
  readonly pos: Token['pos']
  readonly number: number
  /** Another word of the same spelling. */
  readonly next: Entry | undefined
}

/** Words are looked up by their spelling, which a token holds ready; those that share it, few at most, one after another. */
export function createWordTable(): WordTable {
  const spellings = new Map<string, Entry>()
  let size = 0
  return {
    size: () => size,
    find({ text, lemma, pos }) {
      let entry = spellings.get(text)
      while (entry !== undefined && (entry.pos !== pos || entry.lemma !== lemma)) entry = entry.next
      return entry?.number
    },
    add({ text, lemma, pos }, number) {
      const next = spellings.get(text)
      spellings.set(next === undefined ? copyText(text) : text, { lemma: copyText(lemma), pos, number, next })
      size++
    },
    clear() {
      spellings.clear()
      size = 0
    },
  }
}
