/** Words whose subwords are kept. */
const KEPT_WORDS = 20_000

/** Subwords that are read of one word, as in training. */
const MOST_SUBWORDS = 16

/** What a tokenizer of Hugging Face does here. */
export interface Encodes {
  encode(text: string, options: { add_special_tokens: boolean }): { ids: number[] }
}

/** Gives the ids of a word's subwords, never none: `unknown` stands for a word that the tokenizer makes nothing of. */
export function subwordReader(tokenizer: Encodes, unknown: number): (word: string) => readonly number[] {
  const kept = new Map<string, readonly number[]>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const ids = tokenizer.encode(word, { add_special_tokens: false }).ids.slice(0, MOST_SUBWORDS)
    const found = ids.length === 0 ? [unknown] : ids
    if (kept.size === KEPT_WORDS) kept.clear()
    kept.set(word, found)
    return found
  }
}
