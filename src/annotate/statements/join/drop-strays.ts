import type { StatementAnnotation } from '../../../model/annotation.ts'
import { byPosition, type Span } from '../../../model/span.ts'
import { type JoinScene, startsQuoted } from './scene.ts'

/** More words than an insertion between two stretches of one content has. */
const FAR = 12

/**
 * Leaves out stretches of content that the model took for more of the nearest cue's: with no quotation marks, and with words between them and
 * the rest that belong to neither, in another block or far off in the same one.
 */
export function dropStrays(scene: JoinScene, statement: StatementAnnotation): StatementAnnotation {
  const { content, cue } = statement
  if (cue === null || content.length < 2) return statement
  const parts = [cue, ...content].sort(byPosition)
  const kept = content.filter((span) => {
    const at = parts.indexOf(span)
    const towardsCue = span.start < cue.start ? parts[at + 1] : parts[at - 1]
    return towardsCue === undefined || startsQuoted(scene, span) || !isFarFrom(scene, span, towardsCue)
  })
  return kept.length === 0 || kept.length === content.length ? statement : { ...statement, content: kept }
}

function isFarFrom({ blocks, document }: JoinScene, a: Span, b: Span): boolean {
  const between = document.text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  const words = between.match(/\p{L}+/gu)?.length ?? 0
  return blocks.firstIn(a) === blocks.firstIn(b) ? words >= FAR : words > 0
}
