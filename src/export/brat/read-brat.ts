import type { z } from 'zod'
import { InputError } from '../../model/errors.ts'
import { type Actor, recordSchema, type Statement } from '../../model/record.ts'
import { type Span, spanOf } from '../../model/span.ts'
import { STANCE_RELATIONS } from './annotation-types.ts'
import { findActors } from './find-actors.ts'
import { findContents } from './find-contents.ts'
import { indexStandoff, type StandoffIndex } from './index-standoff.ts'
import { numberNew } from './number-new.ts'
import { parseStandoff } from './parse-standoff.ts'
import type { TextBound } from './standoff.ts'

/** What brat keeps of a record. */
export interface BratRecord {
  readonly statements: readonly Statement[]
  readonly actors: readonly Actor[]
}

/**
 * Reads the statements and actors of an article back from brat, with what people changed there. A content or actor that was added
 * there gets the next free id; the confidence of such a statement is 1, since a person answers for it, and the name of such an
 * actor is the words of its first mention.
 * @param ann what stands in the .ann file
 * @param text what stands in the .txt file
 * @throws InputError where the annotations do not make up statements and actors, with the line or annotation and what is wrong
 */
export function readBrat(ann: string, text: string): BratRecord {
  const index = indexStandoff(parseStandoff(ann, text))
  const { actors, owners } = findActors(index, text)
  const chains = findContents(index)
  const notes = chains.map(([main]) => index.note(main.id, statementNote))
  const ids = numberNew(
    notes.map((note) => note?.id ?? null),
    's',
  )
  const statementOf = new Map(chains.flatMap((chain, at) => chain.map(({ id }) => [id, ids[at] ?? ''] as const)))
  const statements = chains.map(([main, ...others], at) => ({
    id: ids[at],
    ...readParts(index, main),
    ...readSpeaker(index, main, owners),
    content: [main, ...others].map(spanOf),
    within: statementOf.get(index.related(main.id, 'Within')[0]?.id ?? '') ?? null,
    targets: index.relationsFrom(main.id).flatMap((relation) => readTarget(index, relation, owners)),
    topics: notes[at]?.topics ?? [],
    time: notes[at]?.time ?? null,
    confidence: notes[at]?.confidence ?? 1,
  }))
  const { shape } = recordSchema
  return { statements: check('statement', shape.statements, statements), actors: check('actor', shape.actors, actors) }
}

const statementNote = recordSchema.shape.statements.element.pick({
  id: true,
  topics: true,
  time: true,
  confidence: true,
})

function readParts(index: StandoffIndex, { id }: TextBound) {
  const part = (type: string): Span | null => index.related(id, type).map(spanOf)[0] ?? null
  return {
    kind: index.attribute(id, 'Kind'),
    cue: part('HasCue'),
    source: part('HasSource'),
    anonymity: part('HasAnonymity'),
    quotes: index
      .related(id, 'HasQuote')
      .map((quote) => ({ ...spanOf(quote), broken: index.attribute(quote.id, 'Broken') })),
    act: index.attribute(id, 'Act'),
    negated: index.attribute(id, 'Negated') !== null,
    conditional: index.attribute(id, 'Conditional') !== null,
    commitment: index.attribute(id, 'Commitment') !== null,
  }
}

function readSpeaker(index: StandoffIndex, { id }: TextBound, owners: ReadonlyMap<string, string>) {
  const [mention] = index.related(id, 'SaidBy')
  return {
    speaker: owners.get(mention?.id ?? '') ?? null,
    speakerStatus: index.attribute(id, 'SpeakerStatus'),
  }
}

const STANCES: ReadonlyMap<string, number> = new Map(
  Object.entries(STANCE_RELATIONS).map(([stance, relation]) => [relation, Number(stance)]),
)

/** The target that a relation leads to: a mention, the evidence or the actor itself; none for a relation of another type. */
function readTarget(
  index: StandoffIndex,
  { type, to }: { readonly type: string; readonly to: string },
  owners: ReadonlyMap<string, string>,
): unknown[] {
  const stance = STANCES.get(type)
  if (stance === undefined) return []
  const first = index.spans.find(({ id }) => id === to)
  const mention = first?.type === 'Target' ? spanOf(first) : null
  const evidence = first?.type === 'Evidence' ? first : index.related(to, 'BackedBy')[0]
  const actor = owners.get(index.related(to, 'RefersTo')[0]?.id ?? to)
  return [{ actor, stance, mention, evidence: evidence === undefined ? null : spanOf(evidence) }]
}

function check<Schema extends z.ZodType>(
  what: string,
  schema: Schema,
  values: readonly { readonly id?: unknown }[],
): z.output<Schema> {
  const { success, data, error } = schema.safeParse(values)
  if (success) return data
  const [at, ...path] = error.issues[0]?.path ?? []
  const id = typeof at === 'number' ? values[at]?.id : undefined
  throw new InputError(`${what} ${id} has no right ${path.join('.')}: set it in brat and read again`)
}
