import type { VerbForm } from '../../../language/en/verb-forms.ts'

/**
 * A piece of a sentence for the rules: a base noun phrase (without what follows its head), a verb group, a function word or a mark.
 * Unit: half-open ranges of indices into `Document.tokens`.
 */
export interface Chunk {
  readonly kind: ChunkKind
  readonly first: number
  readonly end: number
}

export type ChunkKind =
  | 'noun-phrase'
  | 'verb-group'
  | 'preposition'
  /** "that", "whether", "because", "when", "as" … before a clause. */
  | 'subordinator'
  /** "who", "which", "whose", "whom". */
  | 'relative'
  | 'conjunction'
  | 'adverb'
  | 'adjective'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'dash'
  | 'open-bracket'
  | 'close-bracket'
  | 'quotation-mark'
  | 'stop'
  | 'other'

/** Auxiliaries, adverbs between them, and the verb that carries the meaning. */
export interface VerbGroup extends Chunk {
  readonly kind: 'verb-group'
  /** Token index of the verb that carries the meaning. */
  readonly head: number
  /** Lemma of the head, of a reporting verb where it is one. */
  readonly lemma: string
  readonly form: VerbForm
  /** False for "saying", "to say", "having said". */
  readonly finite: boolean
  /** True for "to say". */
  readonly infinitive: boolean
  /** True for "was told". */
  readonly passive: boolean
}

export const isVerbGroup = (chunk: Chunk | undefined): chunk is VerbGroup => chunk?.kind === 'verb-group'

/** The chunks of one sentence, or of a part of one that is too long to be one, in order, with no token left out. */
export interface SentenceChunks {
  /** Index into `Document.blocks`. */
  readonly block: number
  readonly firstToken: number
  readonly endToken: number
  readonly chunks: readonly Chunk[]
}
