import { EVENT_PATTERNS } from './data/event-patterns.ts'
import { EVENT_VERBS } from './data/event-verbs.ts'
import { namesIn, once, readRows } from './read-rows.ts'

/** Words that name an event after a verb or noun. */
export interface EventPattern {
  /** CAMEO code. */
  readonly code: string
  /** In order; each with its alternatives, in lower case; one that ends with "-" is a beginning. */
  readonly words: readonly (readonly string[])[]
  /** True where only the dictionary has it, whose patterns are many and coarse. */
  readonly coarse: boolean
}

interface Index {
  readonly verbs: ReadonlyMap<string, readonly EventPattern[]>
  readonly nouns: ReadonlyMap<string, string>
}

const index = once((): Index => {
  const verbs = new Map<string, EventPattern[]>()
  const nouns = new Map<string, string>()
  const add = (verb: string, pattern: EventPattern): void => {
    const known = verbs.get(verb)
    if (known) known.push(pattern)
    else verbs.set(verb, [pattern])
  }
  for (const [code = '', patterns] of readRows(EVENT_PATTERNS)) {
    for (const pattern of namesIn(patterns)) {
      const [first = '', ...rest] = pattern.split(' ')
      const words = rest.map((word) => word.split('/'))
      if (first.startsWith('n:')) for (const noun of first.slice(2).split('/')) nouns.set(noun, code)
      else for (const verb of first.split('/')) add(verb, { code, words, coarse: false })
    }
  }
  addDictionary(add)
  return { verbs, nouns }
})

/**
 * Of the dictionary only patterns with words are taken: the code that it gives a verb alone is too often wrong ("join", "lead",
 * "face"). A verb that stands for an event by itself is in the table drawn up by hand.
 */
function addDictionary(add: (verb: string, pattern: EventPattern) => void): void {
  const rows = readRows(EVENT_VERBS)
  const lists = new Map(rows.filter(([name]) => name?.startsWith('&')).map(([name = '', words = '']) => [name, words]))
  for (const [verb = '', patterns] of rows) {
    if (verb.startsWith('&')) continue
    for (const pattern of namesIn(patterns)) {
      const [code = '', ...rest] = pattern.split(' ')
      add(verb, { code, words: rest.map((word) => (lists.get(word) ?? word).split('/')), coarse: true })
    }
  }
}

/** Patterns of a verb in its base form. */
export const patternsOf = (verb: string): readonly EventPattern[] => index().verbs.get(verb) ?? []

/** CAMEO code of what a noun in the singular names by itself: "talks", "ceasefire"; null where it names no event. */
export const codeOfNoun = (noun: string): string | null => index().nouns.get(noun) ?? null
