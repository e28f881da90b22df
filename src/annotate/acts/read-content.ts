import {
  BLAMING_PHRASES,
  BLAMING_WORDS,
  DENYING_PHRASES,
  DENYING_WORDS,
  PERFORMATIVES,
  type Phrases,
  PRAISING_PHRASES,
  PRAISING_WORDS,
  REGRETTING_ADVERBS,
  REGRETTING_WORDS,
  THANKING_WORDS,
  THREATENING_PHRASES,
} from '../../language/en/act-words.ts'
import type { ActAnnotation } from '../../model/annotation.ts'
import type { Token } from '../../model/document.ts'
import { findDemand } from './find-demand.ts'
import type { Plan } from './find-plans.ts'
import { findPhrase, findWord } from './match-words.ts'
import type { StatementWords } from './statement-words.ts'

export interface ContentReading {
  readonly act: NonNullable<ActAnnotation['act']>
  /** The words that show it, at least one. */
  readonly evidence: readonly Token[]
}

/** Looks for one act in a content; null where it is not done there. */
type Finder = (words: StatementWords, plan: Plan | null) => ContentReading | null

/** Words that open a content. */
const OPENING = 4

const findQuestion: Finder = ({ content }) => {
  const last = content.findLast(({ pos, text }) => pos !== 'PUNCT' || text === '?' || text === '.')
  return last?.text === '?' ? { act: 'ask', evidence: [last] } : null
}

const findRegret: Finder = ({ content }) =>
  wordOf('regret', content.slice(0, OPENING), REGRETTING_ADVERBS) ?? wordOf('regret', content, REGRETTING_WORDS)

const findThanks: Finder = ({ content }) => wordOf('praise', content, THANKING_WORDS)

const findThreat: Finder = ({ content }, plan) => {
  if (plan?.isHostile) return { act: 'threaten', evidence: plan.evidence }
  return findThreateningPhrase(content)
}

/** A threat that names no agent: "will have consequences". */
export const findThreateningPhrase = (content: readonly Token[]): ContentReading | null =>
  phraseOf('threaten', content, THREATENING_PHRASES)

/** "We demand", "I propose": done by saying so, in the first person and the present. */
const findPerformative: Finder = ({ content }) => {
  const at = content.findIndex((token, index) => isPerformed(content, token, index))
  const verb = content[at]
  const act = verb && PERFORMATIVES.get(verb.lower)
  return act ? { act, evidence: content.slice(at - 1, at + 1) } : null
}

function isPerformed(content: readonly Token[], { lower }: Token, at: number): boolean {
  const before = content[at - 1]?.lower
  if (!PERFORMATIVES.has(lower) || (before !== 'we' && before !== 'i')) return false
  const next = content[at + 1]?.lower
  return lower !== 'call' || next === 'on' || next === 'for' || next === 'upon'
}

const findDirective: Finder = (words) => findDemand(words)

const findPromise: Finder = (_words, plan) => (plan === null ? null : { act: 'promise', evidence: plan.evidence })

const findDenial: Finder = ({ content }) => {
  const phrase = findPhrase(content, DENYING_PHRASES)
  if (phrase !== null) return { act: 'deny', evidence: content.slice(phrase.first, phrase.end) }
  const word = findWord(content, DENYING_WORDS)
  return word >= 0 && isPredicate(content, word) ? { act: 'deny', evidence: content.slice(word, word + 1) } : null
}

/** "The report is baseless", not "baseless accusations": those blame whoever makes them. */
const isPredicate = (content: readonly Token[], at: number): boolean =>
  content
    .slice(Math.max(0, at - TURNED_WITHIN), at)
    .some(({ pos, lower }) => pos === 'AUX' || pos === 'PRON' || lower === 'as')

const findBlame: Finder = ({ content }) =>
  phraseOf('accuse', content, BLAMING_PHRASES) ?? wordOf('accuse', content, BLAMING_WORDS)

const findPraise: Finder = ({ content }) =>
  phraseOf('praise', content, PRAISING_PHRASES) ?? wordOf('praise', content, PRAISING_WORDS)

/** In this order: what is done to somebody comes before what is said of him. */
const FINDERS: readonly Finder[] = [
  findQuestion,
  findThanks,
  findThreat,
  findPerformative,
  findDirective,
  findPromise,
  findDenial,
  findBlame,
  findRegret,
  findPraise,
]

/** What a content does where its cue does not say so; null where it only asserts. */
export function readContent(words: StatementWords, plan: Plan | null): ContentReading | null {
  for (const find of FINDERS) {
    const found = find(words, plan)
    if (found !== null) return found
  }
  return null
}

/** The first of the words that is not negated and not said of the speaker himself. */
function wordOf(
  act: ContentReading['act'],
  content: readonly Token[],
  words: ReadonlySet<string>,
): ContentReading | null {
  for (let at = findWord(content, words); at >= 0; at = findWord(content, words, at + 1)) {
    if (act === 'regret' || act === 'praise' || !isTurned(content, at))
      return { act, evidence: content.slice(at, at + 1) }
  }
  return null
}

function phraseOf(act: ContentReading['act'], content: readonly Token[], phrases: Phrases): ContentReading | null {
  const found = findPhrase(content, phrases)
  if (found === null || isTurned(content, found.first)) return null
  return { act, evidence: content.slice(found.first, found.end) }
}

const TURNING: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'i',
  'we',
  'our',
  'my',
  'without',
  'against',
])

/** Words before in which a negation or the speaker himself turns what is said. */
const TURNED_WITHIN = 3

const isTurned = (content: readonly Token[], at: number): boolean =>
  content.slice(Math.max(0, at - TURNED_WITHIN), at).some(({ lower }) => TURNING.has(lower))
