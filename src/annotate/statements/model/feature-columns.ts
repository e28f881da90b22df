/** One integer per token; ids run from 0 to `size - 1`. `width` is how many numbers its embedding has. */
export interface FeatureColumn {
  readonly name: string
  readonly size: number
  readonly width: number
}

/** Which integers describe a token, in which order. The header of a weights file has it; training starts from `LAYOUT`. */
export interface FeatureLayout {
  /** The columns of a row. `word` and others are ids of their own; the n-gram columns follow them. */
  readonly columns: readonly FeatureColumn[]
  /** The table of character n-grams, whose embeddings are averaged. Id 0 means "none" and counts for nothing. */
  readonly grams: FeatureColumn
  /** How many character n-grams of a word are kept, the first ones; the rest of the columns hold 0. */
  readonly maxGrams: number
  /**
   * Sorted fingerprints of words (see `identifyWord`) that have an id of their own in the column `word`; the ids after them are for
   * all other words. null where all words share the ids of the column.
   */
  readonly vocabulary: Uint32Array | null
}

/** Columns whose ids the place of a token decides; its word decides those of all others. */
export const PLACE_COLUMNS: ReadonlySet<string> = new Set(['boundary', 'depth', 'fromOpening', 'toClosing', 'role'])

/** What training exports. */
export const LAYOUT: FeatureLayout = {
  columns: [
    { name: 'word', size: 8192, width: 48 },
    { name: 'lemma', size: 4096, width: 32 },
    { name: 'prefix', size: 1024, width: 16 },
    { name: 'suffix', size: 1024, width: 16 },
    { name: 'shape', size: 256, width: 8 },
    { name: 'pos', size: 17, width: 16 },
    { name: 'boundary', size: 4, width: 8 },
    { name: 'depth', size: 3, width: 8 },
    { name: 'fromOpening', size: 8, width: 6 },
    { name: 'toClosing', size: 8, width: 6 },
    { name: 'role', size: 8, width: 6 },
  ],
  grams: { name: 'grams', size: 8192, width: 32 },
  maxGrams: 12,
  vocabulary: null,
}

/** Embeddings that words outside a vocabulary share. */
const FALLBACK_BUCKETS = 2048

/** `LAYOUT` with a vocabulary: the column `word` grows to hold it. */
export function withVocabulary(vocabulary: Uint32Array): FeatureLayout {
  const columns = LAYOUT.columns.map((column) =>
    column.name === 'word' ? { ...column, size: vocabulary.length + FALLBACK_BUCKETS } : column,
  )
  return { ...LAYOUT, columns, vocabulary }
}

/** Integers in the row of one token. */
export const rowWidth = ({ columns, maxGrams }: FeatureLayout): number => columns.length + maxGrams
