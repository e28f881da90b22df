import type { TimeAnnotation } from '../../model/annotation.ts'
import type { Document } from '../../model/document.ts'
import type { Annotator } from '../annotator.ts'
import { findExpressions } from './find-expressions.ts'
import { findStatementTimes } from './find-statement-times.ts'
import { isHistory } from './is-history.ts'
import type { Period } from './resolve/period.ts'
import { readPublished } from './resolve/read-published.ts'
import { resolveSentence } from './resolve-sentence.ts'

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

function findTimes(document: Document): TimeAnnotation[] {
  const { article, sentences, text } = document
  const published = readPublished(article.published)
  const found = sentences.map(({ start, end }) => findExpressions(text.slice(start, end)))
  const isInHistory = isHistory(found.flat(), published)
  const times: TimeAnnotation[] = []
  let narration: Period | null = null
  for (const [index, sentence] of sentences.entries()) {
    const expressions = found[index] ?? []
    if (expressions.length === 0) continue
    const resolved = resolveSentence({ document, sentence, expressions, published, isInHistory, narration })
    times.push(...resolved.times)
    narration = resolved.narration
  }
  return times
}
