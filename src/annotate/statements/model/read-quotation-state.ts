import type { Document } from '../../../model/document.ts'

/** Where each token stands with regard to quotation marks. One number per token. */
export interface QuotationState {
  /** How many quotations hold the token, marks included; 2 and more are 2. */
  readonly depth: Uint8Array
  /** Tokens since the opening mark of the innermost quotation, plus one, capped at 7; 0 outside. */
  readonly fromOpening: Uint8Array
  /** Tokens until the closing mark of the innermost quotation, plus one, capped at 7; 0 outside. */
  readonly toClosing: Uint8Array
}

const CAP = 7

/** The quotation state of every token of `document`. Quotations come in order of opening, so inner ones overwrite outer ones. */
export function readQuotationState({ tokens, quotations }: Document): QuotationState {
  const depth = new Uint8Array(tokens.length)
  const fromOpening = new Uint8Array(tokens.length)
  const toClosing = new Uint8Array(tokens.length)
  let from = 0
  for (const quotation of quotations) {
    while ((tokens[from]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) from++
    let end = from
    while ((tokens[end]?.start ?? Number.POSITIVE_INFINITY) < quotation.end) end++
    for (let i = from; i < end; i++) {
      depth[i] = Math.min(2, (depth[i] ?? 0) + 1)
      fromOpening[i] = Math.min(CAP, i - from + 1)
      toClosing[i] = Math.min(CAP, end - i)
    }
  }
  return { depth, fromOpening, toClosing }
}
