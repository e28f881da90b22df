import type { Annotator } from '../annotator.ts'
import { CONFIDENCE } from './confidence.ts'
import { findAccordingTo } from './finders/find-according-to.ts'
import { findColonStatements } from './finders/find-colon-statements.ts'
import { findPosts } from './finders/find-posts.ts'
import { findQuotedStatements } from './finders/find-quoted-statements.ts'
import { findReportedContent } from './finders/find-reported-content.ts'
import { findTrailingCues } from './finders/find-trailing-cue.ts'
import { annotate, type FoundStatement, trimRange } from './found-statement.ts'
import { cutAtQuotations } from './refiners/cut-at-quotations.ts'
import { settleOverlaps } from './refiners/settle-overlaps.ts'
import { type TextView, viewText } from './text-view.ts'

/** The rules that propose statements. Their order does not matter: `settleOverlaps` decides between them. */
const FINDERS: readonly ((view: TextView) => FoundStatement[])[] = [
  findColonStatements,
  findPosts,
  findQuotedStatements,
  findTrailingCues,
  findAccordingTo,
  findReportedContent,
]

/** Statements by rules, without a model: who says, how the text says that it is said, and what. */
export const findStatements: Annotator = {
  name: 'find-statements',
  needs: [],
  makes: ['statements'],
  annotate(document, { statements }) {
    const view = viewText(document)
    const proposed = cutAtQuotations(FINDERS.flatMap((find) => find(view))).flatMap((found) => tidy(view, found))
    const found = settleOverlaps(proposed).map((statement) =>
      annotate(document, statement, CONFIDENCE[statement.finder]),
    )
    return { statements: [...statements, ...found] }
  },
}

/** Trims the ends of content; a proposal with no words left is none. */
function tidy({ document }: TextView, found: FoundStatement): FoundStatement[] {
  const content = found.content.map((range) => trimRange(document, range)).filter((range) => range !== null)
  const source = found.source && trimRange(document, found.source)
  return content.length > 0 ? [{ ...found, content, source }] : []
}
