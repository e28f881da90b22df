/** Entries by exact name. Case matters: "Turkey" is a state and "turkey" is none. */
export class NameIndex<Entry> {
  private readonly exact = new Map<string, Entry[]>()
  private readonly capitals = new Map<string, Entry[]>()

  /** Adds one entry; names of four letters and more are also found in capitals, as headlines have them. */
  add(name: string, entry: Entry): void {
    push(this.exact, name, entry)
    const upper = name.toUpperCase()
    if (upper !== name && name.length >= 4) push(this.capitals, upper, entry)
  }

  /** Entries of that name, a leading "the" aside; empty where there are none. White space within counts as one space. */
  find(words: string): readonly Entry[] {
    const found = this.exact.get(words) ?? this.capitals.get(words)
    if (found) return found
    if (IS_TIDY.test(words)) return NO_ENTRIES
    const name = words.trim().replace(/\s+/gu, ' ').replaceAll('’', "'")
    const bare = name.replace(/^the /i, '')
    return (
      this.exact.get(name) ?? this.exact.get(bare) ?? this.capitals.get(name) ?? this.capitals.get(bare) ?? NO_ENTRIES
    )
  }
}

/** Plain words with nothing that `find` makes even: most that are asked for are such, and are many. */
const IS_TIDY = /^(?!the )[!-~]+(?: [!-~]+)*$/i

const NO_ENTRIES: readonly never[] = []

function push<Entry>(map: Map<string, Entry[]>, name: string, entry: Entry): void {
  const entries = map.get(name)
  if (!entries) map.set(name, [entry])
  else if (!entries.includes(entry)) entries.push(entry)
}
