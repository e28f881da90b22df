import type { KeptImport } from './import-runner.ts'

export type ImportState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed'

/** How far an import has come. */
export interface ImportStatus extends KeptImport {
  readonly state: ImportState
  /** Articles that have been gone through: added, unchanged or failed. */
  readonly done: number
  /** How many there are; null where that cannot be known before the end. */
  readonly total: number | null
  /** New articles and new versions. */
  readonly added: number
  /** Articles that were there already. */
  readonly unchanged: number
  readonly failed: number
  /** Where the article stands that is read now; null while none is. */
  readonly current: string | null
  /** The first failures, with reasons: at most 1000. */
  readonly failures: readonly { readonly place: string; readonly reason: string }[]
  /** Why the whole of it failed; null where it has not. */
  readonly problem: string | null
}

export const hasEnded = ({ state }: ImportStatus): boolean => state !== 'waiting' && state !== 'running'
