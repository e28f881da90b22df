import type { UserActor } from '../model/user-actor.ts'
import type { ModelChoice } from './model-choice.ts'

/** What every thread's extractor is made with. */
export interface PoolOptions {
  /** Of the user. */
  readonly actors?: readonly UserActor[]
  readonly model?: ModelChoice
  readonly statementsOnly?: boolean
}
