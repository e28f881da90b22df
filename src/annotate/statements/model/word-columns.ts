import type { PartOfSpeech, Token } from '../../../model/document.ts'
import { finishHash, foldUnits } from '../../../model/hash-text.ts'
import type { FeatureColumn } from './feature-columns.ts'
import { identifyWord } from './identify-word.ts'
import { shapeOf } from './shape-of.ts'

/** The id of a token in one column. */
export type ReadWord = (token: Token) => number

const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]
const PART_IDS: ReadonlyMap<PartOfSpeech, number> = new Map(PARTS_OF_SPEECH.map((pos, id) => [pos, id]))

/** How the columns that a word alone decides are read; null for a column that is none of these. */
export function wordColumn(column: FeatureColumn, vocabulary: Uint32Array | null): ReadWord | null {
  switch (column.name) {
    case 'word':
      if (vocabulary !== null) return (token) => identifyWord(token, vocabulary, column.size)
      return hashed(column, ({ lower }) => lower)
    case 'lemma':
      return hashed(column, ({ lemma }) => lemma)
    case 'prefix':
      return hashed(column, ({ lower }) => lower.slice(0, 3))
    case 'suffix':
      return hashed(column, ({ lower }) => lower.slice(-3))
    case 'shape':
      return hashed(column, ({ text }) => shapeOf(text))
    case 'pos':
      return ({ pos }) => PART_IDS.get(pos) ?? PARTS_OF_SPEECH.length - 1
    default:
      return null
  }
}

/** Ids are `hashText(NAME + ':' + text) % size`. */
function hashed({ name, size }: FeatureColumn, textOf: (token: Token) => string): ReadWord {
  const state = foldUnits(`${name}:`, 0, name.length + 1)
  return (token) => {
    const text = textOf(token)
    return finishHash(foldUnits(text, 0, text.length, state)) % size
  }
}
