import type { PartOfSpeech, Sentence, Token } from '../../model/document.ts'
import { spanOf } from '../../model/span.ts'
import type { BareSentence } from '../sentences/split-sentences.ts'
import { alignTokens } from './align-tokens.ts'
import { loadTagger } from './load-tagger.ts'
import { prepareText } from './prepare-text.ts'

const DOUBLED_MARKS: ReadonlySet<string> = new Set(["''", '``', '‘‘', '’’'])
const TYPOGRAPHIC_APOSTROPHES = /[‘’‛ʼ]/g

/** Words, marks and their parts of speech, and the sentences with the ranges of their tokens. */
export function tokenize(text: string, bare: readonly BareSentence[]): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const sentence of bare) {
    const firstToken = tokens.length
    for (const token of tagSentence(text, sentence)) tokens.push(token)
    if (tokens.length > firstToken) {
      sentences.push({ ...spanOf(sentence), block: sentence.block, firstToken, endToken: tokens.length })
    }
  }
  return { tokens, sentences }
}

function tagSentence(text: string, { start, end }: BareSentence): Token[] {
  const prepared = prepareText(text.slice(start, end))
  const tagger = loadTagger()
  const found = tagger.readDoc(prepared).tokens()
  const words = found.out()
  const tags = found.out(tagger.its.pos)
  const lemmas = found.out(tagger.its.lemma)
  const tokens: Token[] = []
  alignTokens(prepared, words).forEach((span, index) => {
    if (span === null) return
    const from = start + span.start
    const isDoubled = DOUBLED_MARKS.has(text.slice(from, from + 2)) && span.end - span.start === 1
    const to = isDoubled ? from + 2 : start + span.end
    const word = text.slice(from, to)
    const lower = word.toLowerCase().replace(TYPOGRAPHIC_APOSTROPHES, "'")
    const pos = partOfSpeech(tags[index])
    tokens.push({ start: from, end: to, text: word, lower, lemma: isDoubled ? word : (lemmas[index] ?? lower), pos })
  })
  return tokens
}

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
)

const isPartOfSpeech = (tag: string): tag is PartOfSpeech => PARTS_OF_SPEECH.has(tag)

/** The tagger knows one tag more (SPACE), which never meets prepared text; it and anything unknown is X. */
const partOfSpeech = (tag: string | undefined): PartOfSpeech => (tag !== undefined && isPartOfSpeech(tag) ? tag : 'X')
