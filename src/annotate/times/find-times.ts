import type { TimeAnnotation } from '../../model/annotation.ts'
import type { Document } from '../../model/document.ts'
import type { Annotator } from '../annotator.ts'
import { findExpressions } from './find-expressions.ts'
import { findStatementTimes } from './find-statement-times.ts'
import { countsFromPublication, isHistory, namesYear } from './is-history.ts'
import type { Meaning } from './meaning.ts'
import { readTense } from './read-tense.ts'
import type { Period } from './resolve/period.ts'
import { readPublished } from './resolve/read-published.ts'
import { isPeriod, resolveMeaning } from './resolve/resolve-meaning.ts'

export interface TimeFinderOptions {
  /** Whether times that point at no date are kept ("recently", "now"), with the values of TIMEX3. True where absent. */
  readonly vague?: boolean
}

/**
 * Finds the times that a text names, resolved against the date of publication, and of each statement when it was made.
 * Without that date, times that count from it are left out, and dates without a year have the value `XXXX-11-18`.
 */
export function createTimeFinder({ vague = true }: TimeFinderOptions = {}): Annotator {
  return {
    name: 'find-times',
    needs: ['statements'],
    makes: ['times', 'statementTimes'],
    annotate(document, { statements }) {
      const times = findTimes(document).filter(({ grain }) => vague || grain !== 'vague')
      return { times, statementTimes: findStatementTimes(document, statements, times) }
    },
  }
}

/** Times that later ones may count from: in a history not those of the day on which it was written down. */
const isNarrated = (meaning: Meaning, isInHistory: boolean): boolean =>
  meaning.kind !== 'stretch' && !(isInHistory && countsFromPublication(meaning))

/** Times that a year in the same sentence may complete. */
const isOnceAYear = ({ kind }: Meaning): boolean => kind === 'date' || kind === 'month' || kind === 'part-of-year'

function findTimes(document: Document): TimeAnnotation[] {
  const published = readPublished(document.article.published)
  const times: TimeAnnotation[] = []
  let narration: Period | null = null
  const found = document.sentences.map((sentence) => findExpressions(document.text.slice(sentence.start, sentence.end)))
  const isInHistory = isHistory(found.flat(), published)
  for (const [index, sentence] of document.sentences.entries()) {
    let year: Period | null = null
    for (const { start, end, meaning } of found[index] ?? []) {
      const span = { start: sentence.start + start, end: sentence.start + end }
      const tense = readTense(document, sentence, span)
      const isTold = isInHistory || (year !== null && tense === 'past' && isOnceAYear(meaning))
      const time = resolveMeaning(meaning, { published, tense, narration, isTold })
      if (time === null) continue
      times.push({ ...span, value: time.value, grain: time.grain })
      if (isPeriod(time) && isNarrated(meaning, isInHistory)) narration = time
      if (isPeriod(time) && namesYear(meaning)) year = time
    }
  }
  return times
}
