import type { Correction } from '../model/correction.ts'
import type { Span } from '../model/span.ts'
import { toJsonLine } from './json-line.ts'

/** A correction, and the text in which its offsets hold. */
export interface CorrectedText {
  readonly correction: Correction
  readonly text: string
}

/**
 * Corrections as examples to train on, one JSON object a line: the text, where the statement stands (`spans`, none for an
 * actor), what was corrected, before and after. Places are `{start, end}` in UTF-16 code units into the text. What a
 * person confirmed has the same before and after; what they rejected has no after, what they added no before.
 */
export async function* correctionsJsonl(examples: AsyncIterable<CorrectedText>): AsyncGenerator<string> {
  for await (const { correction, text } of examples) {
    const { id, by, at, why, article, extractor, what, ...rest } = correction
    const { statement, ...values } = { statement: null, ...rest }
    const spans = statement === null ? [] : statement.content
    yield `${toJsonLine(toPlaces({ id, by, at, why, article, extractor, what, spans, ...values, text }))}\n`
  }
}

/** The same value with bare spans for anchors: the text itself stands beside them. */
function toPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlaces)
  if (typeof value !== 'object' || value === null) return value
  if (isAnchor(value)) {
    const { exact: _exact, prefix: _prefix, suffix: _suffix, ...place } = value
    return place
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlaces(inner)]))
}

interface AnchorLike extends Span {
  readonly exact: unknown
  readonly prefix: unknown
  readonly suffix: unknown
}

const isAnchor = (value: object): value is AnchorLike =>
  'start' in value && 'end' in value && 'exact' in value && 'prefix' in value && 'suffix' in value
