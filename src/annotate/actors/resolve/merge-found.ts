import type { Known } from '../../../knowledge/known.ts'
import type { ActorAnnotation, ActorType } from '../../../model/annotation.ts'
import { byPosition } from '../../../model/span.ts'

/** An actor with what is known of it. */
export interface Found extends Known {
  readonly actor: ActorAnnotation
  /** Name of the state or organisation that it acts for, where a user tells; null where nobody does. */
  readonly actsFor: string | null
}

/** Actors that are one, with the actor that stands for all. */
export interface Group {
  readonly actor: ActorAnnotation
  readonly members: readonly Found[]
  readonly known: Found
}

/** Whose name and type are kept: those of a person before those of an office. */
const TYPES: readonly ActorType[] = ['person', 'state', 'alliance', 'organisation', 'office', 'group', 'document']

/** Makes one of actors that have one Wikidata id. Names alone make nobody the same. */
export function mergeFound(found: readonly Found[]): Group[] {
  const groups = new Map<unknown, Found[]>()
  for (const one of found) {
    const key = one.wikidata ?? one
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].map(join)
}

function join(members: readonly Found[]): Group {
  const known = members.reduce((best, one) => (isBetter(one.actor, best.actor) ? one : best))
  if (members.length === 1) return { actor: known.actor, members, known }
  const mentions = new Map(members.flatMap(({ actor }) => actor.mentions.map((mention) => [mention.start, mention])))
  const { name, type } = known.actor
  return { actor: { name, type, mentions: [...mentions.values()].sort(byPosition) }, members, known }
}

function isBetter(a: ActorAnnotation, b: ActorAnnotation): boolean {
  const rank = TYPES.indexOf(a.type) - TYPES.indexOf(b.type)
  return rank < 0 || (rank === 0 && a.name.length > b.name.length)
}
