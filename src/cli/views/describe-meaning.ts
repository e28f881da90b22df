import { nameOfTopic } from '../../knowledge/lookup-topic.ts'
import type { Record, Statement } from '../../model/record.ts'

/** The act with what holds of it: "promise (conditional, commitment)"; empty where none is told. */
export function describeAct({ act, negated, conditional, commitment }: Statement): string {
  if (act === null) return ''
  const marks = [negated && 'negated', conditional && 'conditional', commitment && 'commitment']
  const held = marks.filter((mark) => mark !== false).join(', ')
  return held === '' ? act : `${act} (${held})`
}

/** English names of the topics of a statement, the surest first. */
export const describeTopics = ({ topics }: Statement): string => topics.map(nameOfTopic).join('; ')

/** English names of the topics of the whole article, the surest first. */
export const describeArticleTopics = ({ topics }: Record): string =>
  topics
    .filter(({ section }) => section === null)
    .map(({ topic }) => nameOfTopic(topic))
    .join('; ')
