import type { Actor, Record, Span } from '../../../../src/index.ts'
import type { ActorIdentity } from '../../../../src/serve/index.ts'

/** Where an article has words for an actor, and which actor of its record that is; null where it no longer does. */
export function findMention(
  { text, actors }: { readonly text: string; readonly actors: Record['actors'] },
  { words, actor }: { readonly words: string; readonly actor: Pick<ActorIdentity, 'type' | 'wikidata'> },
): { readonly actor: Actor['id']; readonly mention: Span } | null {
  for (const { id, type, wikidata, mentions } of actors) {
    if (wikidata !== actor.wikidata || (wikidata === null && type !== actor.type)) continue
    const found = mentions.find(({ start, end }) => text.slice(start, end) === words)
    if (found !== undefined) return { actor: id, mention: { start: found.start, end: found.end } }
  }
  return null
}
