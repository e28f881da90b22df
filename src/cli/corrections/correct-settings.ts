import type { Statement } from '../../model/record.ts'
import type { NewActorSettings } from './choose-actor.ts'
import type { SigningSettings } from './signing.ts'

/** The options of `correct` as given. */
export interface CorrectSettings extends SigningSettings, NewActorSettings {
  readonly kind?: Statement['kind']
  readonly content?: string
  readonly cue?: string
  readonly source?: string
  readonly speaker?: string
  readonly status?: Statement['speakerStatus']
  readonly act?: Exclude<Statement['act'], null> | 'none'
  readonly topics?: string
  readonly target?: string
  readonly stance?: string
  readonly notTarget?: string
  readonly confirm?: boolean
  readonly reject?: boolean
}
