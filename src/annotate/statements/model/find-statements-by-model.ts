import type { StatementAnnotation } from '../../../model/annotation.ts'
import type { Document } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import type { Annotator } from '../../annotator.ts'
import { spanOfRange, trimRange } from '../found-statement.ts'
import type { TokenRange } from '../syntax/noun-phrase.ts'
import { decodeLabels } from './decode/decode-labels.ts'
import { rateStatement } from './decode/rate-statement.ts'
import type { StatementModel } from './statement-model.ts'

/** Statements by a learned model, which reads the whole document at once. */
export function findStatementsByModel({ name, tag, confidenceOf }: StatementModel): Annotator {
  return {
    name: 'find-statements-by-model',
    needs: [],
    makes: ['statements'],
    annotate(document, { statements }) {
      const { labels, certainty } = tag(document)
      const found = decodeLabels(labels, document.sentences).map(
        (statement): StatementAnnotation => ({
          content: statement.content.map((range) => spanOfRange(document, range)),
          cue: spanOfRange(document, statement.cue),
          source: trimmed(document, statement.source),
          finder: name,
          confidence: confidenceOf(rateStatement(statement, certainty)),
        }),
      )
      return { statements: [...statements, ...found] }
    },
  }
}

/** The corpus counts the comma after an apposition as part of the source; a reader does not. */
function trimmed(document: Document, source: TokenRange | null): Span | null {
  const range = source && trimRange(document, source)
  return range && spanOfRange(document, range)
}
