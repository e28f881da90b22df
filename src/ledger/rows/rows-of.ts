import type { Record } from '../../model/record.ts'

/** What rows are made of. */
export interface RowsOf {
  readonly record: Record
  readonly text: string
  /** Key of the article. */
  readonly article: number
  readonly current: boolean
  /** Key of the first statement; the others follow. */
  readonly firstKey: number
}
