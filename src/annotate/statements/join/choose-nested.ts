import { SPEECH_VERBS } from '../../../language/en/speech-verbs.ts'
import type { StatementAnnotation } from '../../../model/annotation.ts'
import type { Document } from '../../../model/document.ts'
import { ownUnits } from './own-units.ts'
import { contentOf, holdsAll, partsOf } from './scene.ts'

/** True where a word of the cue is a verb of speech, or the cue has no verb at all ("according to"). */
export function isSpoken({ text }: Document, { cue, finder }: StatementAnnotation): boolean {
  if (cue === null) return false
  if (finder === 'according-to') return true
  const words = text.slice(cue.start, cue.end).toLowerCase().split(/\s+/)
  return words.some((word) => SPEECH_VERBS.has(word))
}

/** Those of which content, cue and source lie in one stretch of the content of one of `holders`. */
export function chooseNested(
  statements: readonly StatementAnnotation[],
  holders: readonly StatementAnnotation[],
  length: number,
): StatementAnnotation[] {
  const owned = ownUnits(length, holders.map(contentOf))
  return statements.filter((statement) => {
    const place = statement.cue && owned.firstIn(statement.cue)
    const holder = place === null ? undefined : holders[place]
    return holder?.content.some((stretch) => holdsAll([stretch], partsOf(statement))) ?? false
  })
}
