import type { ActorAnnotation, Annotations, StatementAnnotation } from '../../model/annotation.ts'
import type { Document } from '../../model/document.ts'
import type { Annotator } from '../annotator.ts'
import { readWords, type Speakers, type StatementWords } from './statement-words.ts'
import { tellAct } from './tell-act.ts'

/** Tells what each statement does: accuse, threaten, promise … and whether it is negated, holds under a condition, binds the speaker. */
export const tellActs: Annotator = {
  name: 'tell-acts',
  needs: ['statements', 'speakers', 'resolutions'],
  makes: ['acts'],
  annotate(document, annotations) {
    const words = wordsReader(document, annotations)
    return {
      acts: annotations.statements.map((statement) => {
        const { act, negated, conditional, commitment } = tellAct(words(statement))
        return { statement, act, negated, conditional, commitment }
      }),
    }
  },
}

function wordsReader(document: Document, annotations: Annotations): (statement: StatementAnnotation) => StatementWords {
  const speakers = new Map(annotations.speakers.map((speaker) => [speaker.statement, speaker]))
  const principals = new Map<ActorAnnotation, ActorAnnotation | null>(
    annotations.resolutions.map(({ actor, of }) => [actor, of]),
  )
  const known: Speakers = {
    speakerOf: (statement) => speakers.get(statement),
    principalOf: (actor) => principals.get(actor) ?? null,
  }
  return (statement) => readWords(document, statement, known)
}
