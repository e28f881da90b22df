import type { ActorAnnotation, Annotations } from '../model/annotation.ts'
import type { Actor } from '../model/record.ts'
import { byPosition } from '../model/span.ts'
import { fitSpan } from './fit-span.ts'

/**
 * Actors with ids `a1`, `a2` … in order of their first mention, keyed by what was found.
 * One that is mentioned nowhere in the text is left out.
 */
export function numberActors(
  text: string,
  { actors, resolutions }: Pick<Annotations, 'actors' | 'resolutions'>,
): Map<ActorAnnotation, Actor> {
  const found = actors
    .map((annotation) => ({ annotation, mentions: fitMentions(text, annotation) }))
    .filter(({ annotation, mentions }) => mentions.length > 0 && annotation.name !== '')
  found.sort((a, b) => compareFirst(a.mentions, b.mentions))
  const ids = new Map(found.map(({ annotation }, index) => [annotation, `a${index + 1}`]))
  const resolved = new Map(resolutions.map((resolution) => [resolution.actor, resolution]))
  return new Map(
    found.map(({ annotation, mentions }, index) => {
      const { name, type } = annotation
      const { wikidata = null, code = null, of = null } = resolved.get(annotation) ?? {}
      const actsFor = (of && ids.get(of)) ?? null
      return [annotation, { id: `a${index + 1}`, name, type, wikidata, code, of: actsFor, mentions }]
    }),
  )
}

function fitMentions(text: string, { mentions }: ActorAnnotation): Actor['mentions'] {
  const fitted = mentions.flatMap((mention) => {
    const span = fitSpan(text, mention)
    return span === null ? [] : [{ ...span, form: mention.form }]
  })
  return fitted.sort(byPosition)
}

function compareFirst([a]: Actor['mentions'], [b]: Actor['mentions']): number {
  return a === undefined || b === undefined ? 0 : byPosition(a, b)
}
