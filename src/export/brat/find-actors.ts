import { recordSchema } from '../../model/record.ts'
import { spanOf } from '../../model/span.ts'
import { wordsAt } from '../words-at.ts'
import { ACTOR_TYPES } from './annotation-types.ts'
import type { StandoffIndex } from './index-standoff.ts'
import { numberNew } from './number-new.ts'
import type { TextBound } from './standoff.ts'

export interface FoundActors {
  /** Not yet checked against the schema. */
  readonly actors: readonly { readonly id?: unknown }[]
  /** Id of the actor of each mention, by the id of its span. */
  readonly owners: ReadonlyMap<string, string>
}

const actorNote = recordSchema.shape.actors.element.pick({ id: true, name: true, code: true })
const TYPES: ReadonlyMap<string, string> = new Map(Object.entries(ACTOR_TYPES).map(([type, name]) => [name, type]))

/** The actors: mentions that are equivalent, in the order of the first of each. */
export function findActors(index: StandoffIndex, text: string): FoundActors {
  const groups = groupMentions(index)
  const notes = groups.map((mentions) => firstNote(index, mentions))
  const ids = numberNew(
    notes.map((note) => note?.id ?? null),
    'a',
  )
  const owners = new Map(groups.flatMap((mentions, at) => mentions.map(({ id }) => [id, ids[at] ?? ''] as const)))
  const actors = groups.map((mentions, at) => {
    const [first] = mentions
    const name = notes[at]?.name ?? (first && wordsAt(text, first))
    return {
      id: ids[at],
      name,
      type: first && TYPES.get(first.type),
      wikidata: firstOf(mentions, ({ id }) => index.key(id, 'Wikidata')),
      code: notes[at]?.code ?? null,
      of: firstOf(mentions, ({ id }) => owners.get(index.related(id, 'ActsFor')[0]?.id ?? '') ?? null),
      mentions: mentions.map((span) => ({ ...spanOf(span), form: index.attribute(span.id, 'Form') })),
    }
  })
  return { actors, owners }
}

/** Mentions by actor. Those of two lines of equivalence that share one belong together, as they do in brat. */
function groupMentions({ spans, equivalences }: StandoffIndex): TextBound[][] {
  const mentions = new Map(spans.filter(({ type }) => TYPES.has(type)).map((span) => [span.id, span]))
  const groups = new Map([...mentions].map(([id, span]) => [id, new Set([span])]))
  for (const ids of equivalences) {
    const joined = new Set(ids.flatMap((id) => [...(groups.get(id) ?? [])]))
    for (const { id } of joined) groups.set(id, joined)
  }
  return [...new Set(groups.values())].map((group) => [...group])
}

const firstNote = (index: StandoffIndex, mentions: readonly TextBound[]) =>
  firstOf(mentions, ({ id }) => index.note(id, actorNote))

function firstOf<Value>(mentions: readonly TextBound[], find: (mention: TextBound) => Value | null): Value | null {
  for (const mention of mentions) {
    const value = find(mention)
    if (value !== null) return value
  }
  return null
}
