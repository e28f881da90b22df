import type { UserActor } from '../model/user-actor.ts'
import { linkSpeakers } from './actors/link-speakers.ts'
import { createResolver } from './actors/resolve/resolve-actors.ts'
import type { Annotator } from './annotator.ts'
import { findStatements } from './statements/find-statements.ts'

/** The default annotators, in the order in which they run. */
export const createOrder = (actors: readonly UserActor[]): readonly Annotator[] => [
  findStatements, // by rules; a learned model joins them here
  linkSpeakers,
  createResolver(actors), // after all else that finds actors: it makes one of those that are the same
]
