import { type TermWeight, TOPIC_TERMS, type TopicTerm } from '../../language/en/topic-terms.ts'
import type { Token } from '../../model/document.ts'
import type { Span } from '../../model/span.ts'

/** A place where a term of a topic stands. */
export interface FoundTerm extends Span {
  /** `medtop:20000056` */
  readonly topic: string
  readonly weight: TermWeight
}

/** Terms by their first word, the longest first. */
const TERMS: ReadonlyMap<string, readonly TopicTerm[]> = indexTerms()

function indexTerms(): ReadonlyMap<string, readonly TopicTerm[]> {
  const index = new Map<string, TopicTerm[]>()
  for (const term of TOPIC_TERMS) {
    const [first = ''] = term.words
    const same = index.get(first) ?? []
    same.push(term)
    index.set(first, same)
  }
  for (const terms of index.values()) terms.sort((a, b) => b.words.length - a.words.length)
  return index
}

const isMark = ({ pos, text }: Token): boolean => pos === 'PUNCT' && text === '-'

/**
 * The terms of topics in a text, in text order. Of terms that start at one word the longest are taken, and none inside them.
 * Linear in the number of tokens.
 */
export function findTerms(tokens: readonly Token[]): FoundTerm[] {
  const words = tokens.filter((token) => !isMark(token))
  const found: FoundTerm[] = []
  for (let at = 0; at < words.length; ) {
    const terms = longestAt(words, at)
    const length = terms[0]?.words.length ?? 1
    const [first, last] = [words[at], words[at + length - 1]]
    if (first !== undefined && last !== undefined) {
      for (const { code, weight } of terms) {
        found.push({ start: first.start, end: last.end, topic: `medtop:${code}`, weight })
      }
    }
    at += length
  }
  return found
}

/** Terms that stand at a word, all of the same length; none where no term does. */
function longestAt(words: readonly Token[], at: number): readonly TopicTerm[] {
  const token = words[at]
  if (token === undefined) return NONE
  const { lower, lemma } = token
  const standing = standingAt(lower, words, at)
  if (lemma !== lower) standing.push(...standingAt(lemma, words, at))
  const singular = singularOf(token)
  if (singular !== lower && singular !== lemma) standing.push(...standingAt(singular, words, at))
  if (standing.length < 2) return standing
  const length = Math.max(...standing.map((term) => term.words.length))
  return standing.filter((term) => term.words.length === length)
}

const NONE: readonly TopicTerm[] = []

const standingAt = (first: string, words: readonly Token[], at: number): TopicTerm[] =>
  TERMS.get(first)?.filter((term) =>
    term.words.every((word, index) => index === 0 || isForm(words[at + index], word)),
  ) ?? []

const isForm = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.lower === word || token.lemma === word || singularOf(token) === word)

/** As a capital at the start of a sentence hides a plural from the tagger, which then leaves it as it stands. */
function singularOf({ pos, lower }: Token): string {
  if (pos !== 'PROPN' || !lower.endsWith('s')) return lower
  return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.replace(/(?<=x|ch|sh|ss)es$|(?<!s)s$/, '')
}
