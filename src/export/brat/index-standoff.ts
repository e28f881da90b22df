import type { z } from 'zod'
import { InputError } from '../../model/errors.ts'
import type { Relation, Standoff, TextBound } from './standoff.ts'

/** Annotations with look-ups by the id of a text-bound one. */
export interface StandoffIndex extends Standoff {
  spansOf(type: string): readonly TextBound[]
  /** Relations that start at it, in their order. */
  relationsFrom(id: string): readonly Relation[]
  /** What its relations of this type lead to, in their order. */
  related(id: string, type: string): readonly TextBound[]
  /** Value of an attribute, `''` where it has none beside being there; null where it is not there. */
  attribute(id: string, type: string): string | null
  /** Key in a database; null where there is no reference to it. */
  key(id: string, database: string): string | null
  /** The note that the export wrote; null where there is none. Remarks of people are passed over. @throws InputError where it is broken */
  note<Content>(id: string, schema: z.ZodType<Content>): Content | null
}

/** @throws InputError where a relation leads to what is not there */
export function indexStandoff(standoff: Standoff): StandoffIndex {
  const spans = new Map(standoff.spans.map((span) => [span.id, span]))
  const relations = groupBy(standoff.relations, ({ from }) => from)
  const attributes = new Map(standoff.attributes.map(({ target, type, value }) => [`${target} ${type}`, value ?? '']))
  const keys = new Map(standoff.references.map(({ target, database, key }) => [`${target} ${database}`, key]))
  const notes = new Map(
    standoff.notes.filter(({ text }) => text.startsWith('{')).map(({ target, text }) => [target, text]),
  )
  const spanAt = (id: string): TextBound => {
    const span = spans.get(id)
    if (span === undefined) throw new InputError(`the annotations name ${id}, but have no such span`)
    return span
  }
  const relationsFrom = (id: string) => relations.get(id) ?? []
  return {
    ...standoff,
    spansOf: (type) => standoff.spans.filter((span) => span.type === type),
    relationsFrom,
    related: (id, type) =>
      relationsFrom(id)
        .filter((relation) => relation.type === type)
        .map(({ to }) => spanAt(to)),
    attribute: (id, type) => attributes.get(`${id} ${type}`) ?? null,
    key: (id, database) => keys.get(`${id} ${database}`) ?? null,
    note: (id, schema) => {
      const text = notes.get(id)
      return text === undefined ? null : readNote(id, text, schema)
    },
  }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function readNote<Content>(id: string, text: string, schema: z.ZodType<Content>): Content {
  const broken = new InputError(`the note of ${id} is not as the export wrote it: ${text.slice(0, 80)}`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw broken
  }
  const { success, data } = schema.safeParse(value)
  if (!success) throw broken
  return data
}
