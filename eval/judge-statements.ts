import { type Attribution, lengthOf, type Pairs, sharedLength, without } from './attribution.ts'
import { type CueCount, type CueCounts, cueWords, joinWords } from './count-cues.ts'
import { isSameContent, pairStatements } from './pair-statements.ts'

/** What became of a statement, the best first. */
export const OUTCOMES = [
  'right',
  'wrong-cue',
  'wrong-source-edge',
  'wrong-edge',
  'content-too-long',
  'content-too-short',
  'wrong-source',
  'content-elsewhere',
  'missed-common-cue',
  'missed-ambiguous-cue',
  'missed-rare-cue',
  'missed-no-cue',
  'spurious',
] as const

export type Outcome = (typeof OUTCOMES)[number]

/** One statement of the gold, of the prediction or, where they were paired, of both. */
export interface Judged {
  readonly outcome: Outcome
  readonly gold: Attribution | null
  readonly predicted: Attribution | null
}

/** An edge is wrong by at most so many words; beyond, the content is too long or too short. */
const EDGE_WORDS = 3
/** A cue seen less often than this in train is rare. */
const RARE = 5

export interface Judgement {
  readonly text: string
  readonly gold: readonly Attribution[]
  readonly predicted: readonly Attribution[]
  /** Counts in train: they tell rare and ambiguous cues. */
  readonly cues: CueCounts
}

/**
 * What became of each gold statement, in the order of `gold`, then what was found and is in none. For reading by eye:
 * the figures come from the scorers. Of a pair one thing is told, the worst first: content, source, edges, cue. A missed
 * statement goes by its cue: rare in train, ambiguous (most of its occurrences there are no cues), or common.
 */
export function judgeStatements({ text, gold, predicted, cues }: Judgement): Judged[] {
  const partner = pairStatements(gold, predicted)
  const used = new Set(partner.values())
  const judged = gold.map((wanted, i): Judged => {
    const found = predicted[partner.get(i) ?? -1] ?? null
    const outcome = found
      ? outcomeOfPair(text, wanted, found)
      : outcomeOfMissed(cues.get(cueWords(text, wanted.cue)), wanted)
    return { outcome, gold: wanted, predicted: found }
  })
  const spurious = predicted.filter((_, i) => !used.has(i))
  return [...judged, ...spurious.map((found): Judged => ({ outcome: 'spurious', gold: null, predicted: found }))]
}

function outcomeOfMissed(count: CueCount | undefined, { cue }: Attribution): Outcome {
  if (cue.length === 0) return 'missed-no-cue'
  if (count === undefined || count.asCue < RARE) return 'missed-rare-cue'
  return count.asCue * 2 < count.inText ? 'missed-ambiguous-cue' : 'missed-common-cue'
}

function outcomeOfPair(text: string, gold: Attribution, predicted: Attribution): Outcome {
  const lacking = countWords(text, without(gold.content, predicted.content))
  const extra = countWords(text, without(predicted.content, gold.content))
  const length = extra > lacking ? 'content-too-long' : 'content-too-short'
  if (!isSameContent(gold, predicted)) {
    return sharedLength(gold.content, predicted.content) === 0 ? 'content-elsewhere' : length
  }
  if (!isSameSource(gold.source, predicted.source)) return 'wrong-source'
  if (lacking + extra > EDGE_WORDS) return length
  if (lacking + extra > 0) return 'wrong-edge'
  if (differ(text, gold.source, predicted.source)) return 'wrong-source-edge'
  return differ(text, gold.cue, predicted.cue) ? 'wrong-cue' : 'right'
}

/** True where a word stands in one and not in the other: marks and spaces aside. */
const differ = (text: string, a: Pairs, b: Pairs): boolean =>
  countWords(text, without(a, b)) + countWords(text, without(b, a)) > 0

/** As the scorer has it: half of the shorter one is shared, or both are absent. */
function isSameSource(gold: Pairs, predicted: Pairs): boolean {
  const shorter = Math.min(lengthOf(gold), lengthOf(predicted))
  if (shorter === 0) return lengthOf(gold) === lengthOf(predicted)
  return sharedLength(gold, predicted) >= shorter / 2
}

const countWords = (text: string, pairs: Pairs): number => joinWords(text, pairs).split(' ').filter(Boolean).length
