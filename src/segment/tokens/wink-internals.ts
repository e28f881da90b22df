/** What wink-nlp keeps of a document. Its types say nothing of it, nor of what its model is made of; a test compares the tags. */
export interface RawDocument {
  /** Four for each word: its number, its expansion (in contractions) and the spaces before it, its lemma and tag, and a flag. */
  readonly tokens: readonly number[]
  readonly cache: Lexicon
}

/** Words by their number. */
export interface Lexicon {
  value(word: number): string
  /** The number of the word in lower case, in the usual spelling. */
  normal(word: number): number
  /** The same for a part of a contraction. */
  nox(expansion: number): number
  valueOf(feature: 'pos', tag: number): string
  isMemberPOS(normal: number, tag: number): boolean
}

/** The part of the model that tags words. */
export interface PosModel {
  /** Patterns of tags as JSON, to be applied one after another. */
  readonly machines: readonly string[]
  /** The first gives what patterns see of a word: its tag, or what stands in for it. */
  readonly transformers: readonly ((tag: number, lexicon: Lexicon, tokens: readonly number[], word: number) => number)[]
  /** Is told the tags in the end. */
  readonly setter: (document: RawDocument, tags: readonly number[], tokenSize: number, bitsOfLemma: number) => void
}

/** Undefined of a few words that stand like one and are two, as "cannot" before a comma. */
export type ReadLemma = (word: number, document: RawDocument, addons: unknown) => string | undefined

/** Numbers that are kept of a word. */
export const TOKEN_SIZE = 4
/** The second of them is higher than this in contractions alone. */
export const MOST_SPACES = 65535
