import type { Event, Record, Statement } from '../../model/record.ts'

/**
 * Attributes as words of the full-text index, so that an engine meets "these words, said by this person" by crossing two
 * lists, and never looks through all that match one of them. A word is a prefix, the value folded to letters and digits, and
 * a final `_`, which keeps it from being stemmed.
 */
const PREFIX = {
  kind: 'k',
  act: 'a',
  outlet: 'o',
  topic: 't',
  event: 'e',
  /** One for each word of the name, and one for the Wikidata id. */
  speaker: 's',
  claimant: 'c',
  target: 'b',
  /** A target with the stance towards it. */
  criticised: 'bm',
  neutral: 'bz',
  praised: 'bp',
  stance: 'v',
  confidence: 'f',
} as const

export type Attribute = keyof typeof PREFIX

/** Longest value in code points: engines limit the length of a word. */
const LONGEST = 100

/** The index word for a value, all of it taken together; null where nothing of it is a letter or digit. */
export function attributeWord(attribute: Attribute, value: string): string | null {
  const folded = foldToWords(value).join('')
  return folded === '' ? null : `${PREFIX[attribute]}_${[...folded].slice(0, LONGEST).join('')}_`
}

/** What the index words start with for all values that start with this one; null where nothing of it is a letter or digit. */
export const attributePrefix = (attribute: Attribute, start: string): string | null =>
  attributeWord(attribute, start)?.slice(0, -1) ?? null

/** Whether index words for some attribute start with `start`, which holds letters and digits alone. */
export const startsAttributes = (start: string): boolean =>
  Object.values(PREFIX).some((prefix) => prefix.startsWith(start))

/** One index word for each word of a name. */
export function nameWords(attribute: Attribute, name: string): string[] {
  return foldToWords(name).flatMap((word) => attributeWord(attribute, word) ?? [])
}

/** Words in lower case without accents. */
export function foldToWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

export type Stance = -1 | 0 | 1

/** The attribute of a target towards which the stance is this. */
export function targetWith(stance: Stance): Attribute {
  if (stance === 0) return 'neutral'
  return stance < 0 ? 'criticised' : 'praised'
}

/** The index word for a stance towards anybody. */
export function stanceWord(stance: Stance): string {
  return `${PREFIX.stance}_${stance === 0 ? 'zero' : stance < 0 ? 'minus' : 'plus'}_`
}

/** The index word for a tenth of confidence: 0 for 0 to 0.1, 9 for 0.9 to 1. */
export const confidenceWord = (tenth: number): string => `${PREFIX.confidence}_${tenth}_`

/** The tenth that a confidence lies in. */
export const tenthOf = (confidence: number): number => Math.min(9, Math.floor(confidence * 10))

/** All index words of a statement, joined with spaces; each once. */
export function attributeWordsOf(statement: Statement, record: Record): string {
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]))
  const wordsOf = (attribute: Attribute, id: string | null): string[] => {
    const actor = id === null ? undefined : actors.get(id)
    if (actor === undefined) return []
    return [...nameWords(attribute, actor.name), ...(actor.wikidata ? nameWords(attribute, actor.wikidata) : [])]
  }
  const events = record.events.filter(({ claimedBy }) => claimedBy === statement.id)
  const words = [
    attributeWord('kind', statement.kind),
    statement.act && attributeWord('act', statement.act),
    record.article.outlet && attributeWord('outlet', record.article.outlet),
    ...statement.topics.map((topic) => attributeWord('topic', topic)),
    ...wordsOf('speaker', statement.speaker),
    ...statement.targets.flatMap(({ actor, stance }) => [
      ...wordsOf('target', actor),
      ...wordsOf(targetWith(stance), actor),
      stanceWord(stance),
    ]),
    confidenceWord(tenthOf(statement.confidence)),
    ...events.flatMap(eventWords),
    ...(events.length > 0 ? wordsOf('claimant', statement.speaker) : []),
  ]
  return [...new Set(words.filter((word) => word !== null && word !== ''))].join(' ')
}

const eventWords = ({ type, mode, cameo }: Event): (string | null)[] => [
  attributeWord('event', type),
  mode === null ? null : attributeWord('event', `${type} ${mode}`),
  cameo === null ? null : attributeWord('event', cameo),
]
