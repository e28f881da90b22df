import { TOPICS } from './data/topics.ts'
import { once, readRows } from './read-rows.ts'

/** A topic of the IPTC Media Topics. */
export interface Topic {
  /** `medtop:20000056` */
  readonly id: string
  /** English, in lower case but for names. */
  readonly name: string
  /** Id of the topic above; null at the top. */
  readonly parent: string | null
}

const SCHEME = 'medtop:'

/** Without the words in brackets that tell like names apart: "constitution (law)". */
const keyOf = (name: string): string =>
  name
    .replace(/ \([^)]*\)$/, '')
    .trim()
    .toLowerCase()

const topics = once((): readonly Topic[] =>
  readRows(TOPICS).map(([code = '', name = '', parent = '']) => ({
    id: `${SCHEME}${code}`,
    name,
    parent: parent === '' ? null : `${SCHEME}${parent}`,
  })),
)

const byId = once((): ReadonlyMap<string, Topic> => new Map(topics().map((topic) => [topic.id, topic])))

const byName = once((): ReadonlyMap<string, Topic> => new Map(topics().map((topic) => [keyOf(topic.name), topic])))

/** All topics that articles and statements may be given, each after the one above it. */
export const listTopics = (): readonly Topic[] => topics()

/** The topic with an id; null where it is not among those that we use. */
export const topicOf = (id: string): Topic | null => byId().get(id) ?? null

/** The topic with an English name, whatever its case; null where there is none. */
export const topicNamed = (name: string): Topic | null => byName().get(keyOf(name)) ?? null

/** English name of a topic; the id itself where it is not among those that we use. */
export const nameOfTopic = (id: string): string => topicOf(id)?.name ?? id
