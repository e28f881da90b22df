import type { ActorAnnotation, MentionAnnotation } from '../../model/annotation.ts'
import { byPosition } from '../../model/span.ts'

/** A mention with whom it is of. */
export interface ActorMention {
  readonly actor: ActorAnnotation
  readonly mention: MentionAnnotation
}

/** Mentions of all actors in text order. Of "Kestrian diplomats" only the whole is one: what stands inside another is left out. */
export function listMentions(actors: readonly ActorAnnotation[]): ActorMention[] {
  const all = actors.flatMap((actor) => actor.mentions.map((mention) => ({ actor, mention })))
  all.sort((a, b) => byPosition(a.mention, b.mention))
  let reached = 0
  return all.filter(({ mention }) => {
    if (mention.end <= reached) return false
    reached = mention.end
    return true
  })
}
