import { isoOf } from '../../../knowledge/describe-phrase.ts'
import { UserIndex } from '../../../knowledge/user-index.ts'
import type { ActorAnnotation, Annotations, ResolutionAnnotation } from '../../../model/annotation.ts'
import type { Document } from '../../../model/document.ts'
import type { UserActor } from '../../../model/user-actor.ts'
import type { Annotator } from '../../annotator.ts'
import { isAboutSport } from './is-about-sport.ts'
import { listStates } from './list-states.ts'
import { type Found, type Group, mergeFound } from './merge-found.ts'
import { resolveActor } from './resolve-actor.ts'

/**
 * Tells which person, state or body of the world each actor of the article is, on the day of the article, and makes one of those
 * that are the same. What a user says of a name wins over what we know.
 */
export function createResolver(userActors: readonly UserActor[]): Annotator {
  const users = new UserIndex(userActors)
  return {
    name: 'resolve-actors',
    needs: ['actors', 'speakers'],
    makes: ['actors', 'speakers', 'resolutions'],
    annotate(document, { actors, speakers }) {
      const found = resolveEach(document, actors, users)
      const groups = mergeFound(found)
      const standsFor = new Map(groups.flatMap(({ actor, members }) => members.map((member) => [member, actor])))
      const origins = new Map(actors.map((actor, at) => [actor, standsFor.get(found[at]!) ?? actor]))
      return {
        actors: groups.map(({ actor }) => actor),
        speakers: speakers.map((speaker) => ({
          ...speaker,
          actor: speaker.actor && (origins.get(speaker.actor) ?? null),
        })),
        resolutions: groups.map((group) => toResolution(group, groups)),
      }
    },
  }
}

/** One for each actor, in the same order. */
function resolveEach(document: Document, actors: Annotations['actors'], users: UserIndex): Found[] {
  const date = document.article.published ?? null
  const setting = { document, isos: listStates(document), date, sport: isAboutSport(document) }
  return actors.map((actor) => {
    const user = users.find(actor.name, date)
    return user ? ofUser(user, actor) : { ...resolveActor(actor, setting), actor, actsFor: null }
  })
}

function ofUser({ name, type, wikidata, code, of }: UserActor, actor: ActorAnnotation): Found {
  const known = type === null ? actor : { ...actor, name, type }
  return { wikidata, code, iso: code === null ? null : isoOf(code), actor: known, actsFor: of }
}

function toResolution({ actor, known }: Group, groups: readonly Group[]): ResolutionAnnotation {
  const { wikidata, code } = known
  return { actor, wikidata, code, of: principalOf(known, actor, groups) }
}

/** The actor of the article for which another acts: the one that the user names, else its state. States act for themselves. */
function principalOf(
  { actsFor, iso }: Found,
  actor: ActorAnnotation,
  groups: readonly Group[],
): ActorAnnotation | null {
  if (actor.type === 'state' && actsFor === null) return null
  const isPrincipal = (group: Group): boolean =>
    actsFor === null
      ? iso !== null && group.actor.type === 'state' && group.known.code === iso
      : group.members.some((member) => member.actor.name === actsFor)
  return groups.find((group) => group.actor !== actor && isPrincipal(group))?.actor ?? null
}
