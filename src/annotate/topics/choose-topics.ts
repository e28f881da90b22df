import type { FoundTerm } from './find-terms.ts'
import { bySureness, keepNarrowest, type WeighedTopic, weighTerms } from './weigh-terms.ts'

export interface TopicEvidence {
  /** Terms in the content of the statement. */
  readonly own: readonly FoundTerm[]
  /** Topics of its section, surest first. */
  readonly section: readonly WeighedTopic[]
  /** Topics of the article, surest first. */
  readonly article: readonly WeighedTopic[]
}

/** What the same topic around a statement adds to its own words: the share of doubt that it takes away. */
const OF_CONTEXT = 0.3

/** Below this, own words say nothing. */
const LEAST_CONFIDENCE = 0.4

/** Share of the confidence in the first topic below which another is left out. */
const LEAST_SHARE = 0.6

const MOST_TOPICS = 3

/** What is left of the confidence in a topic that a statement without words of its own takes over. */
const KEPT_FROM_SECTION = 0.75
const KEPT_FROM_ARTICLE = 0.6

const MOST_INHERITED = 2

/** Topics of a statement, surest first: those that its own words tell, else those of its section, else those of the article. */
export function chooseTopics({ own, section, article }: TopicEvidence): WeighedTopic[] {
  const around = new Set([...section, ...article].map(({ topic }) => topic))
  const weighed = [...weighTerms(own)]
    .map(([topic, share]) => ({ topic, confidence: around.has(topic) ? 1 - (1 - share) * (1 - OF_CONTEXT) : share }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort(bySureness)
  const first = weighed[0]
  if (first === undefined) return inherit(section, article)
  const near = weighed.filter(({ confidence }) => confidence >= LEAST_SHARE * first.confidence)
  return keepNarrowest(near).slice(0, MOST_TOPICS)
}

function inherit(section: readonly WeighedTopic[], article: readonly WeighedTopic[]): WeighedTopic[] {
  const [topics, kept] = section.length > 0 ? [section, KEPT_FROM_SECTION] : [article, KEPT_FROM_ARTICLE]
  return topics.slice(0, MOST_INHERITED).map(({ topic, confidence }) => ({ topic, confidence: confidence * kept }))
}
