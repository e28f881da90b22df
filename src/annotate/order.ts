import type { UserActor } from '../model/user-actor.ts'
import { linkSpeakers } from './actors/link-speakers.ts'
import { createResolver } from './actors/resolve/resolve-actors.ts'
import { tellActs } from './acts/tell-acts.ts'
import type { Annotator } from './annotator.ts'
import { createEventCoder } from './events/code-events.ts'
import { findStatements } from './statements/find-statements.ts'
import { joinStatements } from './statements/join/join-statements.ts'
import { findStatementsByModel } from './statements/model/find-statements-by-model.ts'
import type { StatementModel } from './statements/model/statement-model.ts'
import { findTargets } from './targets/find-targets.ts'
import { createTimeFinder, type TimeFinderOptions } from './times/find-times.ts'
import { findTopics } from './topics/find-topics.ts'

/** What finds statements and nothing else, in the order in which they run. */
export const createStatementOrder = (model: StatementModel): readonly Annotator[] => [
  findStatementsByModel(model),
  findStatements, // by rules
  joinStatements(model.name),
]

/** The default annotators, in the order in which they run. */
export const createOrder = (
  model: StatementModel,
  actors: readonly UserActor[],
  times: TimeFinderOptions = {},
): readonly Annotator[] => [
  ...createStatementOrder(model),
  linkSpeakers,
  createResolver(actors), // after all else that finds actors: it makes one of those that are the same
  findTargets,
  tellActs,
  findTopics,
  createTimeFinder(times),
  createEventCoder(actors), // last: it reads the times and the acts, and adds actors that only take part in events
]
