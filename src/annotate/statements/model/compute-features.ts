import type { BlockRole, Document, PartOfSpeech, Token } from '../../../model/document.ts'
import { COLUMNS, GRAMS, MAX_GRAMS, ROW_WIDTH } from './feature-columns.ts'
import { hashText } from './hash-text.ts'
import { readQuotationState } from './read-quotation-state.ts'

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
const ROLES: readonly BlockRole[] = [
  'headline',
  'standfirst',
  'heading',
  'byline',
  'dateline',
  'paragraph',
  'caption',
  'other',
]
const SIZES: ReadonlyMap<string, number> = new Map([...COLUMNS, GRAMS].map(({ name, size }) => [name, size]))

/** Kinds of boundary before a token; they also choose the transition table of the CRF. */
export const BOUNDARIES = ['none', 'sentence', 'block', 'start'] as const

/**
 * The model's input: `ROW_WIDTH` integers per token of `document`, row after row, as `COLUMNS` and `MAX_GRAMS` say.
 * Pure; depends on nothing but the document.
 */
export function computeFeatures(document: Document): Int32Array {
  const { tokens, sentences } = document
  const quoted = readQuotationState(document)
  const boundaries = boundariesBefore(document)
  const rows = new Int32Array(tokens.length * ROW_WIDTH)
  for (const { block, firstToken, endToken } of sentences) {
    const role = ROLES.indexOf(document.blocks[block]?.role ?? 'other')
    tokens.slice(firstToken, endToken).forEach((token, offset) => {
      const i = firstToken + offset
      const state = [quoted.depth, quoted.fromOpening, quoted.toClosing].map((column) => column[i] ?? 0)
      const place = [PARTS_OF_SPEECH.indexOf(token.pos), boundaries[i] ?? 0, ...state, role]
      rows.set([...wordIds(token), ...place, ...gramIds(token.lower)], i * ROW_WIDTH)
    })
  }
  return rows
}

/** For each token, the index in `BOUNDARIES` of what parts it from the token before. */
function boundariesBefore({ tokens, sentences }: Document): Uint8Array {
  const boundaries = new Uint8Array(tokens.length)
  sentences.forEach(({ block, firstToken }, index) => {
    const before = sentences[index - 1]
    boundaries[firstToken] = before === undefined ? 3 : before.block === block ? 1 : 2
  })
  return boundaries
}

function wordIds({ text, lower, lemma }: Token): number[] {
  return [
    bucket('word', lower),
    bucket('lemma', lemma),
    bucket('prefix', lower.slice(0, 3)),
    bucket('suffix', lower.slice(-3)),
    bucket('shape', shapeOf(text)),
  ]
}

/** Ids of the n-grams of 3 and 4 units of the word between `<` and `>`, in text order, at most `MAX_GRAMS`. */
function gramIds(lower: string): number[] {
  const marked = `<${lower}>`
  const ids: number[] = []
  for (let start = 0; start + 3 <= marked.length; start++) {
    for (const length of [3, 4]) {
      if (start + length > marked.length || ids.length === MAX_GRAMS) continue
      ids.push(1 + (hashText(marked.slice(start, start + length)) % (GRAMS.size - 1)))
    }
  }
  return ids
}

/** `Putin` -> `Xx`, `2021` -> `0`, `U.S.` -> `X.X.`: classes of characters, runs made one. */
function shapeOf(text: string): string {
  return text
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{N}+/gu, '0')
}

function bucket(column: string, text: string): number {
  const size = SIZES.get(column)
  if (size === undefined) throw new RangeError(`no feature column '${column}': add it to COLUMNS`)
  return hashText(`${column}:${text}`) % size
}
