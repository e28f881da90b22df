/** How many words are remembered before all are forgotten. */
const MOST_WORDS = 16_384

/** Longest word that is remembered, in UTF-16 code units: engines let a longer piece keep the whole text that it was cut from. */
const LONGEST_WORD = 12

/**
 * Remembers across texts what holds of a word wherever it stands. It forgets all when it is full, and long words at once: whoever asks
 * must be able to find out anew.
 */
export class WordMemory<Value> {
  private readonly known = new Map<string, Value>()

  /** What was kept of a word; undefined where nothing was, or no more. */
  recall(word: string): Value | undefined {
    return this.known.get(word)
  }

  keep(word: string, value: Value): void {
    if (word.length > LONGEST_WORD) return
    if (this.known.size >= MOST_WORDS) this.known.clear()
    this.known.set(word, value)
  }
}
