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
    const found = this.exact.get(words) ?? (isSmall(words.charCodeAt(1)) ? undefined : this.capitals.get(words))
    if (found) return found
    if (isTidy(words)) return NO_ENTRIES
    const name = words.trim().replace(/\s+/gu, ' ').replaceAll('’', "'")
    const bare = name.replace(/^the /i, '')
    return (
      this.exact.get(name) ?? this.exact.get(bare) ?? this.capitals.get(name) ?? this.capitals.get(bare) ?? NO_ENTRIES
    )
  }
}

/** True of "a" to "z", by code unit. */
const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

const SPACE = 0x20
const LAST_PLAIN = 0x7e

/** Plain words with nothing that `find` makes even: most that are asked for are such, and are many. By code units, as a pattern costs five times more. */
function isTidy(words: string): boolean {
  let before = SPACE
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    if (unit < SPACE || unit > LAST_PLAIN || (unit === SPACE && before === SPACE)) return false
    before = unit
  }
  return before !== SPACE && !/^the /i.test(words)
}

const NO_ENTRIES: readonly never[] = []

function push<Entry>(map: Map<string, Entry[]>, name: string, entry: Entry): void {
  const entries = map.get(name)
  if (!entries) map.set(name, [entry])
  else if (!entries.includes(entry)) entries.push(entry)
}
