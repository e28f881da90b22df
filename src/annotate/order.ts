import { linkSpeakers } from './actors/link-speakers.ts'
import type { Annotator } from './annotator.ts'
import { findStatements } from './statements/find-statements.ts'

/** The default annotators, in the order in which they run. */
export const defaultOrder: readonly Annotator[] = [
  findStatements, // by rules; a learned model joins them here
  linkSpeakers,
]
