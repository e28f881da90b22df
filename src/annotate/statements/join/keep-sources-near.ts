import type { StatementAnnotation } from '../../../model/annotation.ts'
import { contains } from '../../../model/span.ts'
import { ownUnits } from './own-units.ts'
import { cueOf, type JoinScene } from './scene.ts'

/**
 * Where the model names no source, or one in another block than the cue (a heading over the paragraph, say), that of a rule with the same
 * cue stands instead, if there is one. On dev, where such a rule names a source, readers do.
 */
export function keepSourcesNear(
  { document, ruled, blocks }: JoinScene,
  learned: readonly StatementAnnotation[],
): StatementAnnotation[] {
  const cues = ownUnits(document.text.length, ruled.map(cueOf))
  return learned.map((statement) => {
    const { cue, source } = statement
    if (cue === null || (source !== null && blocks.firstIn(cue) === blocks.firstIn(source))) return statement
    const place = cues.firstIn(cue)
    const rule = place === null ? undefined : ruled[place]
    const found = rule?.source ?? null
    const isInCue = found !== null && contains(cue, found)
    return { ...statement, cue: isInCue ? (rule?.cue ?? cue) : cue, source: found }
  })
}
