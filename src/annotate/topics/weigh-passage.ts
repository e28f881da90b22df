import type { FoundTerm } from './find-terms.ts'
import { bySureness, keepNarrowest, type WeighedTopic } from './weigh-terms.ts'

/** How much more a term says in a headline or heading than in running text. */
const OF_HEADING = 3

/** Times that one topic's weight must reach before it is a topic of a passage: a term that names it, or two that are typical. */
const LEAST_WEIGHT = 3

/** Share of the weight of the first topic below which a topic is a side issue. */
const LEAST_SHARE = 0.4

const MOST_TOPICS = 3

/** A term with whether it stands in a headline, standfirst or heading. */
export interface PlacedTerm {
  readonly term: FoundTerm
  readonly isHeading: boolean
}

/** Topics of a section or an article, surest first: those to which most of its terms point. */
export function weighPassage(terms: readonly PlacedTerm[]): WeighedTopic[] {
  const weights = new Map<string, number>()
  for (const { term, isHeading } of terms) {
    const weight = term.weight * (isHeading ? OF_HEADING : 1)
    weights.set(term.topic, (weights.get(term.topic) ?? 0) + weight)
  }
  const most = Math.max(0, ...weights.values())
  const topics = [...weights]
    .filter(([, weight]) => weight >= LEAST_WEIGHT && weight >= LEAST_SHARE * most)
    .map(([topic, weight]) => ({ topic, confidence: confidenceOf(weight, most) }))
    .sort(bySureness)
  return keepNarrowest(topics.slice(0, MOST_TOPICS + 1)).slice(0, MOST_TOPICS)
}

/** Rises with the weight, to nine in ten, and falls with the distance to the first topic. */
const confidenceOf = (weight: number, most: number): number =>
  0.9 * (weight / (weight + LEAST_WEIGHT / 2)) * Math.sqrt(weight / most)
