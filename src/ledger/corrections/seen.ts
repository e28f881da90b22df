import type { Applied } from './apply-corrections.ts'

/** The article as its corrector sees it. */
export interface Seen {
  readonly text: string
  readonly applied: Pick<Applied, 'record' | 'groupOf'>
}
