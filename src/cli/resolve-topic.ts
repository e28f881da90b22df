import { topicNamed } from '../knowledge/lookup-topic.ts'
import { UsageError } from '../model/errors.ts'

/** Id of the topic that a user names by id or English name. @throws UsageError where none has that name */
export function resolveTopic(given: string): string {
  if (/^medtop:\d{8}$/.test(given)) return given
  const topic = topicNamed(given)
  if (topic === null) {
    throw new UsageError(
      `--topic ${given}: no topic has this name; give one such as "economic sanction", or an id such as medtop:20000642`,
    )
  }
  return topic.id
}
