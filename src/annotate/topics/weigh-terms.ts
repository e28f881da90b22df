import { topicOf } from '../../knowledge/lookup-topic.ts'
import type { FoundTerm } from './find-terms.ts'

/** A topic and how sure it is, 0 to 1. */
export interface WeighedTopic {
  readonly topic: string
  readonly confidence: number
}

/** By weight of a term: how often it alone tells the topic of a statement, as counted on the labelled statements. */
const SHARE_RIGHT = { 1: 0.25, 2: 0.6, 3: 0.85 } as const

/** Topics that a few words tell: each term lowers the doubt that the others leave. */
export function weighTerms(terms: Iterable<FoundTerm>): Map<string, number> {
  const doubts = new Map<string, number>()
  for (const { topic, weight } of terms) doubts.set(topic, (doubts.get(topic) ?? 1) * (1 - SHARE_RIGHT[weight]))
  return new Map([...doubts].map(([topic, doubt]) => [topic, 1 - doubt]))
}

/** Surest first; a stable sort leaves those that are as sure in the order in which the text names them. */
export const bySureness = (a: WeighedTopic, b: WeighedTopic): number => b.confidence - a.confidence

/** Without those that stand above another one: the narrower topic says both. */
export function keepNarrowest(topics: readonly WeighedTopic[]): WeighedTopic[] {
  const above = new Set(topics.flatMap(({ topic }) => ancestorsOf(topic)))
  return topics.filter(({ topic }) => !above.has(topic))
}

function ancestorsOf(topic: string): string[] {
  const ancestors: string[] = []
  for (let id = topicOf(topic)?.parent ?? null; id !== null; id = topicOf(id)?.parent ?? null) ancestors.push(id)
  return ancestors
}
