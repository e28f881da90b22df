import { compress } from 'hono/compress'

/** Types of text; those that are packed already, and streams of events, which must not wait, are not among them. */
const COMPRESSIBLE =
  /^(?:text\/(?!event-stream)|application\/(?:[\w.+-]*json|jsonl|[\w.+-]*xml|javascript|wasm)\b|image\/svg\+xml)/

/** Sends answers in gzip to those who accept it. */
export const compressAnswers = () => compress({ encoding: 'gzip', contentTypeFilter: COMPRESSIBLE })
