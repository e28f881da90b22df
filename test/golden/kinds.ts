import { showActors } from './show-actors.ts'
import { showActs } from './show-acts.ts'
import { showEvents } from './show-events.ts'
import { showSegments } from './show-segments.ts'
import { showSpeakers } from './show-speakers.ts'
import { showStatements } from './show-statements.ts'
import { showTargets } from './show-targets.ts'
import { showTimes } from './show-times.ts'
import { showTokens } from './show-tokens.ts'
import { showTopics } from './show-topics.ts'

/** What each folder of goldens shows of its inputs: the folder's name, and the function from an input to an expectation. */
export const KINDS: ReadonlyMap<string, (input: string) => string> = new Map([
  ['actors', showActors],
  ['acts', showActs],
  ['events', showEvents],
  ['segment', showSegments],
  ['speakers', showSpeakers],
  ['statements', showStatements],
  ['times', showTimes],
  ['targets', showTargets],
  ['tokens', showTokens],
  ['topics', showTopics],
])
