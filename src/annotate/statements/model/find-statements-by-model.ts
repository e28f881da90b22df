import type { StatementAnnotation } from '../../../model/annotation.ts'
import type { Annotator } from '../../annotator.ts'
import { spanOfRange } from '../found-statement.ts'
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
          source: statement.source && spanOfRange(document, statement.source),
          finder: name,
          confidence: confidenceOf(rateStatement(statement, certainty)),
        }),
      )
      return { statements: [...statements, ...found] }
    },
  }
}
