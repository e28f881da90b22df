import type { PartOfSpeech, Sentence, Token } from '../../model/document.ts'
import { type Span, spanOf } from '../../model/span.ts'
import type { BareSentence } from '../sentences/split-sentences.ts'
import { alignTokens } from './align-tokens.ts'
import { cutForTagger } from './cut-for-tagger.ts'
import { loadTagger } from './load-tagger.ts'
import { partPossessives } from './part-possessives.ts'
import { prepareText } from './prepare-text.ts'

const DOUBLED_MARKS: ReadonlySet<string> = new Set(["''", '``', '‘‘', '’’'])

/** Words, marks and their parts of speech, and the sentences with the ranges of their tokens. */
export function tokenize(text: string, bare: readonly BareSentence[]): { tokens: Token[]; sentences: Sentence[] } {
  const prepared = prepareText(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const sentence of bare) {
    const firstToken = tokens.length
    for (const part of cutForTagger(prepared, sentence)) {
      for (const token of tagPart(text, prepared, part)) tokens.push(token)
    }
    if (tokens.length > firstToken) {
      sentences.push({ ...spanOf(sentence), block: sentence.block, firstToken, endToken: tokens.length })
    }
  }
  return { tokens, sentences }
}

function tagPart(text: string, prepared: string, { start, end }: Span): Token[] {
  const part = prepared.slice(start, end)
  const tagger = loadTagger()
  const found = tagger.readDoc(partPossessives(part)).tokens()
  const words = found.out()
  const tags = found.out(tagger.its.pos)
  // The package's types give `its.lemma` other parameters than `out` passes; at run time they agree.
  const lemmas = found.out(tagger.its.lemma as (index: number) => string)
  const tokens: Token[] = []
  alignTokens(part, words).forEach((span, index) => {
    if (span === null) return
    const from = start + span.start
    const pos = partOfSpeech(tags[index])
    if (part.charAt(span.start) === '"' && DOUBLED_MARKS.has(text.slice(from, from + 2))) {
      tokens.push(doubledMark(text, from, pos))
      return
    }
    const end = start + span.end
    const lower = part.slice(span.start, span.end).toLowerCase()
    tokens.push({ start: from, end, text: text.slice(from, end), lower, lemma: lemmas[index] ?? lower, pos })
  })
  return tokens
}

function doubledMark(text: string, start: number, pos: PartOfSpeech): Token {
  const end = start + 2
  const mark = text.slice(start, end)
  return { start, end, text: mark, lower: mark, lemma: mark, pos }
}

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
)

const isPartOfSpeech = (tag: string): tag is PartOfSpeech => PARTS_OF_SPEECH.has(tag)

/** The tagger knows one tag more (SPACE), which never meets prepared text; it and anything unknown is X. */
const partOfSpeech = (tag: string | undefined): PartOfSpeech => (tag !== undefined && isPartOfSpeech(tag) ? tag : 'X')
