import type { StatedActor } from '../../model/correction.ts'
import type { Actor, Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { anchorOf, locate } from './anchor-places.ts'

/** Describes an actor so that it can be found again: by its first mention that is a name, else its first. */
export function stateActor(text: string, { name, type, wikidata, mentions }: Actor): StatedActor {
  const mention = mentions.find(({ form }) => form === 'name') ?? mentions[0]
  if (mention === undefined) throw new Error(`actor ${JSON.stringify(name)} has no mention`)
  return { name, type, wikidata, mention: { ...anchorOf(text, mention), form: mention.form } }
}

/** Those with the Wikidata id; where there are none, those with the name and type. */
export function actorsKnownAs(
  { actors }: Record,
  { name, type, wikidata }: Pick<Actor, 'name' | 'type' | 'wikidata'>,
): Actor[] {
  const known = wikidata === null ? [] : actors.filter((actor) => actor.wikidata === wikidata)
  return known.length > 0 ? known : actors.filter((actor) => actor.name === name && actor.type === type)
}

/**
 * The actor of a record that was meant: the only one with the Wikidata id, else with the name and type; of namesakes the one
 * with the mention; else the one that has the mention, where it is a name. Null where nobody is surely meant.
 */
export function resolveActor(record: Record, text: string, stated: StatedActor): Actor | null {
  const alike = actorsKnownAs(record, stated)
  const [only] = alike
  if (only !== undefined && alike.length === 1) return only
  const span = locate(text, stated.mention)
  if (span === null || (only === undefined && stated.mention.form !== 'name')) return null
  return (only === undefined ? record.actors : alike).find((actor) => hasMention(actor, span)) ?? null
}

export const hasMention = ({ mentions }: Actor, { start, end }: Span): boolean =>
  mentions.some((mention) => mention.start === start && mention.end === end)

/** Id of the actor that was meant; null where it is not in the record. */
export type FindActor = (stated: StatedActor) => string | null

/** An actor for a record that does not have it yet. Null where the mention that was stated is no longer found in the text. */
export function addActor(record: Record, text: string, { name, type, wikidata, mention }: StatedActor): Actor | null {
  const span = locate(text, mention)
  if (span === null) return null
  return {
    id: nextActorId(record),
    name,
    type,
    wikidata,
    code: null,
    of: null,
    mentions: [{ ...span, form: mention.form }],
  }
}

/** An id that no actor of the record has. */
export const nextActorId = ({ actors }: Record): string =>
  `a${1 + Math.max(0, ...actors.map(({ id }) => Number(id.slice(1))))}`
