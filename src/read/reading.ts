import type { Parser } from './parser-thread.ts'
import type { ReadOptions } from './read-options.ts'

/** What all inputs of one run share. */
export interface Reading {
  readonly options: ReadOptions
  readonly parser: Parser
}
