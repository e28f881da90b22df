import type { TopicNames } from './describe-filter.ts'

/** The id of the topic with this name, whatever its case; what was given where none has it. */
export function findTopic(given: string, topics: TopicNames): string {
  const wanted = given.toLowerCase()
  for (const [id, name] of topics) if (name.toLowerCase() === wanted) return id
  return given
}
