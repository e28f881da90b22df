import type { Sentence, Token } from '../../model/document.ts'
import { type Span, spanOf } from '../../model/span.ts'
import type { BareSentence } from '../sentences/split-sentences.ts'
import { alignTokens } from './align-tokens.ts'
import { cutForTagger } from './cut-for-tagger.ts'
import type { TaggedWord } from './lexeme.ts'
import { loadTagger } from './load-tagger.ts'
import { prepareText } from './prepare-text.ts'
import { readWords } from './read-words.ts'
import { tagWords } from './tag-words.ts'

const DOUBLED_MARKS: ReadonlySet<string> = new Set(["''", '``', '‘‘', '’’'])

/** An article's text as it stands, and made easy for the tagger. */
interface Texts {
  readonly text: string
  readonly prepared: string
}

/** Words, marks and their parts of speech, and the sentences with the ranges of their tokens. */
export function tokenize(text: string, bare: readonly BareSentence[]): { tokens: Token[]; sentences: Sentence[] } {
  const texts = { text, prepared: prepareText(text) }
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const sentence of bare) {
    const firstToken = tokens.length
    for (const part of cutForTagger(texts.prepared, sentence)) addTokens(texts, part, tokens)
    if (tokens.length > firstToken) {
      sentences.push({ ...spanOf(sentence), block: sentence.block, firstToken, endToken: tokens.length })
    }
  }
  return { tokens, sentences }
}

/** Adds the tokens of a part that the tagger reads at once. */
function addTokens(texts: Texts, part: Span, tokens: Token[]): void {
  const prepared = texts.prepared.slice(part.start, part.end)
  const tagger = loadTagger()
  const { words, starts, areAsWritten } = readWords(prepared)
  const tags = tagWords(words, tagger)
  const tagged = words.map((word, index) => tagger.withTag(word, tags[index]!))
  if (areAsWritten && texts.text.startsWith(prepared, part.start)) {
    words.forEach(({ text, lower }, index) => {
      const start = part.start + starts[index]!
      const { pos, lemma } = tagged[index]!
      tokens.push({ start, end: start + text.length, text, lower, lemma, pos })
    })
    return
  }
  const places = alignTokens(
    prepared,
    words.map(({ text }) => text),
  )
  places.forEach((place, index) => {
    if (place !== null) tokens.push(tokenAt(texts, shift(place, part.start), tagged[index]!))
  })
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

function tokenAt({ text, prepared }: Texts, { start, end }: Span, { pos, lemma }: TaggedWord): Token {
  if (prepared.charAt(start) === '"' && DOUBLED_MARKS.has(text.slice(start, start + 2)))
    return doubledMark(text, start, pos)
  return { start, end, text: text.slice(start, end), lower: prepared.slice(start, end).toLowerCase(), lemma, pos }
}

function doubledMark(text: string, start: number, pos: Token['pos']): Token {
  const end = start + 2
  const mark = text.slice(start, end)
  return { start, end, text: mark, lower: mark, lemma: mark, pos }
}
