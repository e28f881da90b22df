import { findTopics } from '../../src/annotate/topics/find-topics.ts'
import { NO_ANNOTATIONS, type StatementAnnotation, type TopicAnnotation } from '../../src/model/annotation.ts'
import { segment } from '../../src/segment/segment.ts'
import type { LabelledText } from './read-labelled.ts'

export interface JudgedText extends LabelledText {
  /** As given to a statement that is the whole text, surest first. */
  readonly given: readonly TopicAnnotation[]
  /** The first topic given fits, or none is given where none fits. */
  readonly isRight: boolean
}

/** Gives each text its topics as if it were the content of a statement that nothing stands around. */
export const judgeLabelled = (texts: readonly LabelledText[]): JudgedText[] =>
  texts.map((labelled) => {
    const given = topicsOf(labelled.text)
    const first = given[0]?.topic
    return {
      ...labelled,
      given,
      isRight: first === undefined ? labelled.topics.length === 0 : labelled.topics.includes(first),
    }
  })

function topicsOf(text: string): TopicAnnotation[] {
  const statement: StatementAnnotation = {
    content: [{ start: 0, end: text.length }],
    cue: null,
    source: null,
    finder: 'test',
    confidence: 1,
  }
  const { topics = [] } = findTopics.annotate(segment({ text }), { ...NO_ANNOTATIONS, statements: [statement] })
  return topics.filter((topic) => topic.statement !== null)
}

/** Per cent, with one decimal. */
export const percentOf = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10
