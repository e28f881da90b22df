import type { Annotator } from './annotator.ts'

/** The default annotators, in the order in which they run. */
export const defaultOrder: readonly Annotator[] = []
