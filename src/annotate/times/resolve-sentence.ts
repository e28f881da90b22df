import type { TimeAnnotation } from '../../model/annotation.ts'
import type { Document, Sentence } from '../../model/document.ts'
import { countsFromPublication, namesYear } from './is-history.ts'
import type { Meaning, TimeExpression } from './meaning.ts'
import { readTense } from './read-tense.ts'
import type { Period } from './resolve/period.ts'
import { isPeriod, resolveMeaning } from './resolve/resolve-meaning.ts'

interface Reading {
  readonly document: Document
  readonly sentence: Sentence
  /** Of the sentence, in text order; offsets are into it. */
  readonly expressions: readonly TimeExpression[]
  /** Number of the day of publication; null where it is not known. */
  readonly published: number | null
  readonly isInHistory: boolean
  /** The time that the text before named last. */
  readonly narration: Period | null
}

/** The times of one sentence, each seen from those before it, and the one that the next sentence counts from. */
export function resolveSentence({ document, sentence, expressions, published, isInHistory, ...before }: Reading): {
  readonly times: readonly TimeAnnotation[]
  readonly narration: Period | null
} {
  const times: TimeAnnotation[] = []
  let { narration } = before
  let day: Period | null = null
  let hasYear = false
  for (const { start, end, meaning } of expressions) {
    const span = { start: sentence.start + start, end: sentence.start + end }
    const tense = readTense(document, sentence, span)
    const isTold = isInHistory || (hasYear && tense === 'past' && isOnceAYear(meaning))
    const time = resolveMeaning(meaning, { published, tense, narration, day, isTold })
    if (time === null) continue
    times.push({ ...span, value: time.value, grain: time.grain })
    if (!isPeriod(time)) continue
    if (isNarrated(meaning, isInHistory)) narration = time
    if (time.first === time.last) day = time
    hasYear ||= namesYear(meaning)
  }
  return { times, narration }
}

/** Times that later ones may count from: in a history not those of the day on which it was written down. */
const isNarrated = (meaning: Meaning, isInHistory: boolean): boolean =>
  meaning.kind !== 'stretch' && !(isInHistory && countsFromPublication(meaning))

/** Times that a year in the same sentence may complete. */
const isOnceAYear = ({ kind }: Meaning): boolean => kind === 'date' || kind === 'month' || kind === 'part-of-year'
