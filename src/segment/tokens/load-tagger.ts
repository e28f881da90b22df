import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { canBe, createLexeme, type Lexeme, type LexemeReader, type TaggedWord, withTag } from './lexeme.ts'
import { readPatterns, type TagPatterns } from './tag-patterns.ts'
import { type PosModel, type ReadLemma, TOKEN_SIZE } from './wink-internals.ts'

/** wink-nlp with its model of English, one word at a time, and the patterns that choose the tags of the words of a sentence. */
export interface Tagger {
  /** The words and marks of a text, each by itself. */
  read(text: string): readonly Lexeme[]
  readonly patterns: TagPatterns
  /** Whether the lexicon knows the word with that tag. */
  canBe(word: Lexeme, tag: number): boolean
  /** What the word is where it has that tag. */
  withTag(word: Lexeme, tag: number): TaggedWord
}

/** Lexemes that are kept, so that a word is one wherever it stands. */
const KEPT = 32768

let tagger: Tagger | null = null

/** The tokenizer and part-of-speech tagger for English, loaded at the first call and kept. */
export function loadTagger(): Tagger {
  tagger ??= createTagger()
  return tagger
}

function createTagger(): Tagger {
  const pos = (model.pos as () => PosModel)()
  const patterns = readPatterns(pos.machines)
  const { tell, readLemma } = loadWink(pos)
  const { document, bitsOfLemma } = tell('a')
  const lexicon = document.cache
  const hintOf = (word: number): number | null => {
    const event = pos.transformers[0]?.(0, lexicon, [word], 0) ?? 0
    return event === 0 ? null : patterns.columnOf(event)
  }
  const reader: LexemeReader = { lexicon, readLemma, addons: model.addons, bitsOfLemma, hintOf }
  const find = lexemeFinder(reader)
  return {
    read(text) {
      const {
        document: { tokens },
        tags,
      } = tell(text)
      return tags.map((tag, i) => find(tokens.slice(i * TOKEN_SIZE, (i + 1) * TOKEN_SIZE), tag))
    },
    patterns,
    canBe: (word, tag) => canBe(reader, word, tag),
    withTag: (word, tag) => withTag(reader, word, tag),
  }
}

type Told = Parameters<PosModel['setter']>

/** wink-nlp without the patterns of the model. It tells the words of a text and their usual tags. */
function loadWink(pos: PosModel): {
  tell(text: string): { document: Told[0]; tags: Told[1]; bitsOfLemma: Told[3] }
  readLemma: ReadLemma
} {
  const told: { last: Told | null } = { last: null }
  const setter: PosModel['setter'] = (...all) => {
    told.last = all
  }
  const { readDoc, its } = winkNLP({ ...model, pos: () => ({ ...pos, machines: [], setter }) }, ['pos'])
  return {
    tell(text) {
      readDoc(text)
      if (told.last === null) throw new Error('wink-nlp tells no tags: see wink-internals.ts')
      const [document, tags, , bitsOfLemma] = told.last
      return { document, tags, bitsOfLemma }
    },
    readLemma: its.lemma as ReadLemma,
  }
}

/** Makes a lexeme of a word's numbers and its usual tag, or finds the one that was made before. Parts of contractions are made anew. */
function lexemeFinder(reader: LexemeReader): (numbers: readonly number[], tag: number) => Lexeme {
  const known = new Map<number, Lexeme>()
  return ([word = 0, expansion = 0, fixed = 0], tag) => {
    const found = fixed === 0 ? known.get(word) : undefined
    if (found !== undefined) return found
    const lexeme = createLexeme(reader, [word, expansion, fixed], tag)
    if (known.size >= KEPT) known.clear()
    if (fixed === 0) known.set(word, lexeme)
    return lexeme
  }
}
