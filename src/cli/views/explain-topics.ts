import { type FoundTerm, findTerms } from '../../annotate/topics/find-terms.ts'
import { termsWithin } from '../../annotate/topics/find-topics.ts'
import { nameOfTopic } from '../../knowledge/lookup-topic.ts'
import type { Record } from '../../model/record.ts'
import { segment } from '../../segment/segment.ts'
import { wordsOf } from './describe-statement.ts'

/** For each statement with topics, which of its words told each; those without words come from the text around it. */
export function explainTopics(text: string, record: Record): string {
  const told = record.statements.filter(({ topics }) => topics.length > 0)
  if (told.length === 0) return ''
  const terms = findTerms(segment({ text }).tokens)
  const lines = told.map(({ id, content, topics }) => {
    const own = termsWithin(terms, content)
    return `${id}  ${topics.map((topic) => `${nameOfTopic(topic)}: ${describeTerms(text, own, topic)}`).join('; ')}`
  })
  return ['Topics', ...lines].join('\n')
}

function describeTerms(text: string, terms: readonly FoundTerm[], topic: string): string {
  const own = terms.filter((term) => term.topic === topic)
  if (own.length === 0) return 'from the text around it'
  return own.map(({ start, end }) => `"${wordsOf(text, { start, end })}" [${start}, ${end})`).join(', ')
}
