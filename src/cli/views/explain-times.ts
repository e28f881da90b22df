import { explainOrigin } from '../../annotate/times/explain-origin.ts'
import type { Record } from '../../model/record.ts'
import { wordsOf } from './describe-statement.ts'

/** For each time, with offsets, what its value was counted from; empty where the text names none. */
export function explainTimes(text: string, { article, times }: Record): string {
  if (times.length === 0) return ''
  const lines = times.map((time) => {
    const place = `"${wordsOf(text, time)}" [${time.start}, ${time.end})`
    return `${place} = ${time.value}: ${explainOrigin(text, time, article.published)}`
  })
  return ['Origin of times', ...lines].join('\n')
}
