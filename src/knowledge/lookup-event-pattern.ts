import { EVENT_PATTERNS } from './data/event-patterns.ts'
import { EVENT_VERBS } from './data/event-verbs.ts'
import { type EventPattern, PatternList } from './pattern-list.ts'
import { type PatternWord, readPatternWord } from './pattern-word.ts'
import { namesIn, once, readRows } from './read-rows.ts'

interface Index {
  readonly verbs: ReadonlyMap<string, PatternList>
  readonly nouns: ReadonlyMap<string, string>
  /** What follows a hyphen in any of the nouns. */
  readonly tails: ReadonlySet<string>
}

const index = once((): Index => {
  const verbs = new Map<string, EventPattern[]>()
  const nouns = new Map<string, string>()
  const add = (verb: string, pattern: EventPattern): void => {
    const known = verbs.get(verb)
    if (known) known.push(pattern)
    else verbs.set(verb, [pattern])
  }
  const readWord = wordReader()
  for (const [code = '', patterns] of readRows(EVENT_PATTERNS)) {
    for (const pattern of namesIn(patterns)) {
      const [first = '', ...rest] = pattern.split(' ')
      const words = rest.map(readWord)
      if (first.startsWith('n:')) for (const noun of first.slice(2).split('/')) nouns.set(noun, code)
      else for (const verb of first.split('/')) add(verb, { code, words, coarse: false })
    }
  }
  addDictionary(add, readWord)
  const lists = new Map([...verbs].map(([verb, patterns]) => [verb, new PatternList(patterns)]))
  return { verbs: lists, nouns, tails: new Set([...nouns.keys()].flatMap(tailsOf)) }
})

const tailsOf = (noun: string): string[] => [...noun.matchAll(/-/g)].map(({ index: hyphen }) => noun.slice(hyphen + 1))

/** Reads what many patterns share once. */
function wordReader(): (alternatives: string) => PatternWord {
  const known = new Map<string, PatternWord>()
  return (alternatives) => {
    const word = known.get(alternatives) ?? readPatternWord(alternatives)
    known.set(alternatives, word)
    return word
  }
}

/**
 * Of the dictionary only patterns with words are taken: the code that it gives a verb alone is too often wrong ("join", "lead",
 * "face"). A verb that stands for an event by itself is in the table drawn up by hand.
 */
function addDictionary(
  add: (verb: string, pattern: EventPattern) => void,
  readWord: (alternatives: string) => PatternWord,
): void {
  const rows = readRows(EVENT_VERBS)
  const lists = new Map(rows.filter(([name]) => name?.startsWith('&')).map(([name = '', words = '']) => [name, words]))
  for (const [verb = '', patterns] of rows) {
    if (verb.startsWith('&')) continue
    for (const pattern of namesIn(patterns)) {
      const [code = '', ...rest] = pattern.split(' ')
      add(verb, { code, words: rest.map((word) => readWord(lists.get(word) ?? word)), coarse: true })
    }
  }
}

/** Patterns of a verb in its base form. */
export const patternsOf = (verb: string): PatternList => index().verbs.get(verb) ?? NO_PATTERNS

const NO_PATTERNS: PatternList = new PatternList([])

/** CAMEO code of what a noun in the singular names by itself: "talks", "ceasefire"; null where it names no event. */
export const codeOfNoun = (noun: string): string | null => index().nouns.get(noun) ?? null

/** CAMEO code of what two words name together: "food-aid"; null where they name no event. */
export const codeOfPair = (before: string, noun: string): string | null =>
  index().tails.has(noun) ? codeOfNoun(`${before}-${noun}`) : null
