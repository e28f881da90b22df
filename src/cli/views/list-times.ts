import type { Record } from '../../model/record.ts'
import { wordsOf } from './describe-statement.ts'

/** One line a time, in text order: its words, its value and its grain; empty where the text names none. */
export function listTimes(text: string, { times }: Record): string {
  if (times.length === 0) return ''
  return ['Times', ...times.map((time) => `${wordsOf(text, time)} = ${time.value} (${time.grain})`)].join('\n')
}
