import type { TokenRange } from '../../syntax/noun-phrase.ts'
import type { DecodedStatement } from './decode-labels.ts'

/** How sure the model is of the labels that make up a statement, each 0 to 1. A confidence is made from them. */
export interface StatementCertainty {
  /** Mean over the tokens of the cue. */
  readonly cue: number
  /** Mean over the tokens of the source; 1 where there is none. */
  readonly source: number
  /** Mean over all tokens of the content. */
  readonly content: number
  /** Mean over the first and last token of each stretch of content and the token after it, where the stretch ends. */
  readonly edges: number
  /** The least of all tokens of cue, source and content. */
  readonly least: number
}

/** `certainty` holds the probability of the label of each token. */
export function rateStatement({ cue, source, content }: DecodedStatement, certainty: Float32Array): StatementCertainty {
  const ofRange = ({ first, end }: TokenRange): number[] => [...certainty.subarray(first, end)]
  const edges = content.flatMap(({ first, end }) => [first, end - 1, Math.min(end, certainty.length - 1)])
  const ofCue = ofRange(cue)
  const ofSource = source === null ? [1] : ofRange(source)
  const ofContent = content.flatMap(ofRange)
  return {
    cue: meanOf(ofCue),
    source: meanOf(ofSource),
    content: meanOf(ofContent),
    edges: meanOf(edges.map((token) => certainty[token] ?? 0)),
    least: [...ofCue, ...ofSource, ...ofContent].reduce((least, value) => Math.min(least, value), 1),
  }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
