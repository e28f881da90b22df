/** One integer per token; ids run from 0 to `size - 1`. `width` is how many numbers its embedding has. */
export interface FeatureColumn {
  readonly name: string
  readonly size: number
  readonly width: number
}

/** How many character n-grams of a word are kept, the first ones; the rest of the columns hold 0, "none". */
export const MAX_GRAMS = 12

/** The columns of a feature row, in order; the n-gram columns follow them and share one table (see `GRAMS`). */
export const COLUMNS: readonly FeatureColumn[] = [
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
]

/** The table of character n-grams: the embeddings of a word's n-grams are averaged. Id 0 means "none" and counts for nothing. */
export const GRAMS: FeatureColumn = { name: 'grams', size: 8192, width: 32 }

/** Integers in the row of one token. */
export const ROW_WIDTH = COLUMNS.length + MAX_GRAMS
