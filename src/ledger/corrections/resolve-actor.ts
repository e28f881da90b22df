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

/**
 * The actor of a record that was meant: the only one with the Wikidata id, else with the name and type; of namesakes the one
 * with the mention; else the one that has the mention, where it is a name. Null where nobody is surely meant.
 */
export function resolveActor({ actors }: Record, text: string, stated: StatedActor): Actor | null {
  const { name, type, wikidata, mention } = stated
  const known = wikidata === null ? [] : actors.filter((actor) => actor.wikidata === wikidata)
  const alike = known.length > 0 ? known : actors.filter((actor) => actor.name === name && actor.type === type)
  const [only] = alike
  if (only !== undefined && alike.length === 1) return only
  const span = locate(text, mention)
  if (span === null || (only === undefined && mention.form !== 'name')) return null
  return (only === undefined ? actors : alike).find((actor) => hasMention(actor, span)) ?? null
}

const hasMention = ({ mentions }: Actor, { start, end }: Span): boolean =>
  mentions.some((mention) => mention.start === start && mention.end === end)

/** A record that has the actor meant: added with its mention where it is missing. Null where that is not found either. */
export function ensureActor(record: Record, text: string, stated: StatedActor): Record | null {
  if (resolveActor(record, text, stated) !== null) return record
  const span = locate(text, stated.mention)
  if (span === null) return null
  const { name, type, wikidata } = stated
  const mentions = [{ ...span, form: stated.mention.form }]
  return {
    ...record,
    actors: [...record.actors, { id: nextActorId(record), name, type, wikidata, code: null, of: null, mentions }],
  }
}

/** An id that no actor of the record has. */
export const nextActorId = ({ actors }: Record): string =>
  `a${1 + Math.max(0, ...actors.map(({ id }) => Number(id.slice(1))))}`
