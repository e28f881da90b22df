import type { Article } from './article.ts'
import type { Message } from './message.ts'
import type { Span } from './span.ts'

/** What a line or paragraph of an article is for. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'caption'
  | 'other'

/** A line or paragraph with its role. A dateline that opens a paragraph is a block of its own before it. */
export interface Block extends Span {
  readonly role: BlockRole
  /** Number of the section it belongs to: 0 before the first heading, and one more from each heading on. */
  readonly section: number
}

/** Universal part-of-speech tag. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or mark. Contractions are two tokens (`do` + `n't`, `Putin` + `'s`); a doubled apostrophe is one mark. */
export interface Token extends Span {
  readonly text: string
  /** `text` in lower case with typographic apostrophes made straight; for look-ups. */
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** A sentence; never crosses a block. */
export interface Sentence extends Span {
  /** Index into `Document.blocks`. */
  readonly block: number
  /** Half-open range of indices into `Document.tokens`. */
  readonly firstToken: number
  readonly endToken: number
}

/** Which mark of a quotation the text lacks; null where it has both, or needs none because the quotation runs on. */
export type BrokenMark = 'open' | 'close' | null

/**
 * A stretch in quotation marks within one block, marks included. A quotation over several paragraphs is one of these in
 * each: all but the last have `continues` set, and lack a closing mark by custom, not by mistake.
 */
export interface Quotation extends Span {
  readonly broken: BrokenMark
  /** The words inside, without the marks. May be empty: `start === end`. */
  readonly inner: { readonly start: number; readonly end: number }
  /** True where the next paragraph goes on with the same quotation. */
  readonly continues: boolean
  /** Index into `Document.quotations` of the quotation that this one stands inside; null at the outermost level. */
  readonly inside: number | null
}

/** An article cut into its parts. Built by `segment`, read by every annotator, changed by none. */
export interface Document {
  readonly article: Article
  /** The article's text, unchanged. */
  readonly text: string
  /** In text order, never overlapping; white space lies between them. */
  readonly blocks: readonly Block[]
  /** In text order, never overlapping. */
  readonly sentences: readonly Sentence[]
  /** In text order, never overlapping; every token lies in one sentence. */
  readonly tokens: readonly Token[]
  /** In order of their opening. */
  readonly quotations: readonly Quotation[]
  readonly messages: readonly Message[]
}
