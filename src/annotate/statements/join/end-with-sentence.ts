import type { StatementAnnotation } from '../../../model/annotation.ts'
import { firstWhere } from '../../../model/first-where.ts'
import { type JoinScene, startsQuoted } from './scene.ts'

/** Content after its cue ends with its sentence, unless a quotation runs over that end or opens the next sentence. */
export function endWithSentence(scene: JoinScene, statement: StatementAnnotation): StatementAnnotation {
  const { content, cue } = statement
  const last = content.at(-1)
  if (cue === null || last === undefined || last.start < cue.end) return statement
  const { sentences } = scene.document
  const at = firstWhere(sentences, ({ end }) => end > last.start)
  const [sentence, next] = sentences.slice(at, at + 2)
  if (sentence === undefined || next === undefined || next.start >= last.end) return statement
  const runsOn = scene.quoted.firstIn({ start: sentence.end, end: next.start }) !== null || startsQuoted(scene, next)
  return runsOn
    ? statement
    : { ...statement, content: [...content.slice(0, -1), { start: last.start, end: sentence.end }] }
}
