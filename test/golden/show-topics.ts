import { extract } from '../../src/extract.ts'
import { nameOfTopic } from '../../src/knowledge/lookup-topic.ts'

/** A line for the article, one for each section that has topics, and one for each statement; the surest topic first. */
export function showTopics(input: string): string {
  const { topics, statements } = extract({ text: input })
  const sections = [...new Set(topics.map(({ section }) => section))]
  return [
    ...sections.map((section) => {
      const names = topics.filter((topic) => topic.section === section).map(({ topic }) => nameOfTopic(topic))
      return `${section === null ? 'article' : `section ${section}`}: ${names.join(', ')}`
    }),
    ...statements.map(({ content, topics: own }) => {
      const words = content.map(({ start, end }) => input.slice(start, end)).join(' … ')
      return `${words} => ${own.map(nameOfTopic).join(', ') || '-'}`
    }),
  ].join('\n')
}
