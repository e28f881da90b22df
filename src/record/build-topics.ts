import type { TopicAnnotation } from '../model/annotation.ts'
import type { Record } from '../model/record.ts'
import { roundConfidence } from './round-confidence.ts'

/** Topics of the article, then of its sections in order; in each the surest first. */
export function buildTopics(topics: readonly TopicAnnotation[]): Record['topics'] {
  return topics
    .filter(({ statement }) => statement === null)
    .map(({ topic, section, confidence }) => ({ topic, section, confidence: roundConfidence(confidence) }))
    .sort((a, b) => orderOf(a) - orderOf(b) || b.confidence - a.confidence || (a.topic < b.topic ? -1 : 1))
}

const orderOf = ({ section }: Record['topics'][number]): number => section ?? -1
