import type { ActorAnnotation } from '../model/annotation.ts'
import type { Actor } from '../model/record.ts'
import { byPosition } from '../model/span.ts'
import { fitSpan } from './fit-span.ts'

/**
 * Actors with ids `a1`, `a2` … in order of their first mention, keyed by what was found.
 * One that is mentioned nowhere in the text is left out.
 */
export function numberActors(text: string, annotations: readonly ActorAnnotation[]): Map<ActorAnnotation, Actor> {
  const found = annotations
    .map((annotation) => ({ annotation, mentions: fitMentions(text, annotation) }))
    .filter(({ annotation, mentions }) => mentions.length > 0 && annotation.name !== '')
  found.sort((a, b) => compareFirst(a.mentions, b.mentions))
  return new Map(
    found.map(({ annotation, mentions }, index) => [
      annotation,
      {
        id: `a${index + 1}`,
        name: annotation.name,
        type: annotation.type,
        wikidata: null,
        code: null,
        of: null,
        mentions,
      },
    ]),
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
