import type { PartOfSpeech } from '../../model/document.ts'
import { type Lexicon, MOST_SPACES, type ReadLemma } from './wink-internals.ts'

/** What a word is where it has a certain tag. */
export interface TaggedWord {
  readonly pos: PartOfSpeech
  readonly lemma: string
}

/** A word or mark, and what the lexicon says of it by itself. Tags are numbers; `pos` and `lemma` are those of its usual tag. */
export interface Lexeme extends TaggedWord {
  /** As the tagger writes it: it composes accents. */
  readonly text: string
  readonly lower: string
  /** The usual tag. */
  readonly tag: number
  /** The column of what patterns see of it; null where they see its tag. */
  readonly hint: number | null
  /** True for a part of a contraction: patterns may see another tag, but it keeps the usual one. */
  readonly isFixed: boolean
  /** How the lexicon finds it. */
  readonly numbers: readonly [word: number, expansion: number, fixed: number]
  /** By tag, where it was met with another one. */
  readonly others: TaggedWord[]
}

/** The lexicon and what reads it. */
export interface LexemeReader {
  readonly lexicon: Lexicon
  readonly readLemma: ReadLemma
  readonly addons: unknown
  /** Where the tag stands in the third number of a word. */
  readonly bitsOfLemma: number
  /** See `Lexeme.hint`. */
  hintOf(word: number): number | null
}

export function createLexeme(reader: LexemeReader, numbers: Lexeme['numbers'], tag: number): Lexeme {
  const [word, , fixed] = numbers
  const text = reader.lexicon.value(word)
  const lower = text.toLowerCase()
  const { pos, lemma } = readTagged(reader, numbers, tag)
  return { text, lower, pos, lemma, tag, hint: reader.hintOf(word), isFixed: fixed !== 0, numbers, others: [] }
}

export const canBe = ({ lexicon }: LexemeReader, { numbers: [word, expansion] }: Lexeme, tag: number): boolean =>
  lexicon.isMemberPOS(expansion > MOST_SPACES ? lexicon.nox(expansion) : lexicon.normal(word), tag)

/** What the word is where it has that tag. */
export function withTag(reader: LexemeReader, lexeme: Lexeme, tag: number): TaggedWord {
  if (tag === lexeme.tag) return lexeme
  lexeme.others[tag] ??= readTagged(reader, lexeme.numbers, tag)
  return lexeme.others[tag]
}

function readTagged(
  { lexicon, readLemma, addons, bitsOfLemma }: LexemeReader,
  [word, expansion, fixed]: Lexeme['numbers'],
  tag: number,
): TaggedWord {
  const tokens = [word, expansion, fixed || tag << bitsOfLemma, 0]
  const lemma = readLemma(0, { tokens, cache: lexicon }, addons)
  return { pos: partOfSpeech(lexicon.valueOf('pos', tag)), lemma: lemma ?? lexicon.value(word).toLowerCase() }
}

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
)

const isPartOfSpeech = (tag: string): tag is PartOfSpeech => PARTS_OF_SPEECH.has(tag)

/** The tagger knows one tag more (SPACE), which never meets prepared text; it and anything unknown is X. */
const partOfSpeech = (tag: string): PartOfSpeech => (isPartOfSpeech(tag) ? tag : 'X')
