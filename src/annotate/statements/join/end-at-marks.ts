import type { StatementAnnotation } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import type { FinderName } from '../found-statement.ts'
import { type OwnedUnits, ownUnits } from './own-units.ts'
import { contentOf, cueOf, holdsAll, type JoinScene, startsQuoted } from './scene.ts'

/** What this rule finds wholly between quotation marks ends where they do: on dev its content is right more often than the model's. */
const QUOTED: FinderName = 'quotation-cue-after'

/**
 * Where a rule finds quotations with the same cue, and its content holds the model's or is held by it, the rule's stands; what
 * it takes no other statement keeps.
 */
export function endAtMarks(scene: JoinScene, learned: readonly StatementAnnotation[]): StatementAnnotation[] {
  const { text } = scene.document
  const isQuoted = (span: Span) =>
    startsQuoted(scene, span) && startsQuoted(scene, { start: span.end - 1, end: span.end })
  const quoted = scene.ruled.filter(({ content, finder }) => finder === QUOTED && content.every(isQuoted))
  const cues = ownUnits(text.length, quoted.map(cueOf))
  const ended = learned.map((statement) => {
    const place = statement.cue && cues.firstIn(statement.cue)
    const rule = place === null ? undefined : quoted[place]
    if (rule === undefined) return statement
    const fits = holdsAll(rule.content, statement.content) || holdsAll(statement.content, rule.content)
    return fits ? { ...statement, content: rule.content } : statement
  })
  const changed = new Set(ended.filter((statement, index) => statement !== learned[index]))
  const taken = ownUnits(text.length, [...changed].map(contentOf))
  return ended.flatMap((statement) => {
    if (changed.has(statement)) return [statement]
    const content = statement.content.flatMap((span) => cutBefore(text, span, taken))
    return content.length === 0 ? [] : [{ ...statement, content }]
  })
}

/** What of a span comes before the first unit that is taken, without the marks that lead up to it; nothing where that is no word. */
function cutBefore(text: string, { start, end }: Span, taken: OwnedUnits): Span[] {
  if (taken.firstIn({ start, end }) === null) return [{ start, end }]
  let stop = start
  while (taken.firstIn({ start: stop, end: stop + 1 }) === null) stop++
  const words = text.slice(start, stop).replace(/[\s,:;–—-]+$/u, '')
  return /\p{L}/u.test(words) ? [{ start, end: start + words.length }] : []
}
