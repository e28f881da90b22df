import { readFileSync } from 'node:fs'
import { topicNamed } from '../../src/knowledge/lookup-topic.ts'

export interface LabelledText {
  readonly text: string
  /** Ids of the topics that fit; none where the words tell no topic. */
  readonly topics: readonly string[]
}

/** The labelled texts of a file in `test/fixtures/topics`. @throws Error where a topic has no such name */
export function readLabelled(name: string): LabelledText[] {
  const file = readFileSync(new URL(`../fixtures/topics/${name}.txt`, import.meta.url), 'utf8')
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [labels = '', text = ''] = line.split(' | ')
      return { text, topics: labels === 'none' ? [] : labels.split('; ').map(idOf) }
    })
}

function idOf(name: string): string {
  const topic = topicNamed(name)
  if (topic === null) throw new Error(`no topic is named "${name}"`)
  return topic.id
}
