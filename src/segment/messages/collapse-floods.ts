import type { Message } from '../../model/message.ts'
import { byPosition } from '../../model/span.ts'

/** So many messages of one rule are listed one by one. */
const MOST_OF_ONE_RULE = 20

/** Text order, and of each rule the first twenty, then one that stands for the rest and says how many they are. */
export function collapseFloods(messages: readonly Message[]): Message[] {
  const kept: Message[] = []
  const counts = new Map<string, number>()
  const firstBeyond = new Map<string, Message>()
  for (const message of [...messages].sort(byPosition)) {
    const count = (counts.get(message.rule) ?? 0) + 1
    counts.set(message.rule, count)
    if (count <= MOST_OF_ONE_RULE) kept.push(message)
    else if (count === MOST_OF_ONE_RULE + 1) firstBeyond.set(message.rule, message)
  }
  for (const [rule, message] of firstBeyond) {
    const more = (counts.get(rule) ?? 0) - MOST_OF_ONE_RULE
    kept.push({ ...message, text: `${message.text} (${more} of this kind from here on)` })
  }
  return kept.sort(byPosition)
}
