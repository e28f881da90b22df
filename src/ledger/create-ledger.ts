import { findActors } from './actors/find-actors.ts'
import { listStatements } from './actors/list-statements.ts'
import { readProfile } from './actors/read-profile.ts'
import { resolveActor } from './actors/resolve-actor.ts'
import { backUpLedger } from './care/back-up-ledger.ts'
import { checkLedger } from './care/check-ledger.ts'
import { countLedger } from './care/count-ledger.ts'
import { createCorrections } from './corrections/store/create-corrections.ts'
import type { Engine } from './engine.ts'
import type { Ledger } from './ledger.ts'
import { findKeys, getEntry, hasArticle } from './read/find-entries.ts'
import { iterateEntries } from './read/iterate-entries.ts'
import { listArticles } from './read/list-articles.ts'
import { readChanges } from './read/read-changes.ts'
import { readFailures, readProgress } from './read/read-progress.ts'
import { countMatrix } from './relations/count-matrix.ts'
import { findNeighbours } from './relations/find-neighbours.ts'
import { listEvents } from './relations/list-events.ts'
import { readPair } from './relations/read-pair.ts'
import { countByTime } from './search/count-by-time.ts'
import { iterateMatches } from './search/iterate-matches.ts'
import { searchStatements } from './search/search-statements.ts'
import { suggestNames } from './search/suggest-names.ts'
import { putEntries } from './write/put-entries.ts'
import { replaceExtracted } from './write/replace-record.ts'

/** A ledger on an engine. `now` tells the time that is stored with what is added. */
export function createLedger(engine: Engine, now: () => Date): Ledger {
  const explained = async <Result>(result: Promise<Result>): Promise<Result> => {
    try {
      return await result
    } catch (error) {
      throw engine.explain(error)
    }
  }
  return {
    address: engine.address,
    corrections: createCorrections(engine, now),
    actors: {
      find: (query) => explained(findActors(engine, query)),
      resolve: (idOrName) => explained(resolveActor(engine, idOrName)),
      profile: (id) => explained(readProfile(engine, id)),
      statements: (query) => explained(listStatements(engine, query)),
    },
    relations: {
      matrix: (query) => explained(countMatrix(engine, query)),
      pair: (query) => explained(readPair(engine, query)),
      events: (query) => explained(listEvents(engine, query)),
      neighbours: (article) => explained(findNeighbours(engine, article)),
    },
    put: (entries, also = {}) => explained(putEntries(engine, { entries, also, now: now().toISOString() })),
    has: (article) => explained(hasArticle(engine, article)),
    get: (key) => explained(getEntry(engine, key)),
    find: (idOrUrl) => explained(findKeys(engine, idOrUrl)),
    list: (query = {}) => explained(listArticles(engine, query)),
    async *entries(filter = {}) {
      try {
        yield* iterateEntries(engine, filter)
      } catch (error) {
        throw engine.explain(error)
      }
    },
    replaceExtracted: (key, record) => explained(replaceExtracted(engine, key, record)),
    search: (query) => explained(searchStatements(engine, query)),
    histogram: (query) => explained(countByTime(engine, query)),
    async *matches(query) {
      try {
        yield* iterateMatches(engine, query)
      } catch (error) {
        throw engine.explain(error)
      }
    },
    suggest: (typed) => explained(suggestNames(engine, typed)),
    failures: () => explained(readFailures(engine)),
    progress: (input, settings) => explained(readProgress(engine, input, settings)),
    stats: () => explained(countLedger(engine)),
    revision: () => explained(engine.revision()),
    changes: (since) => explained(readChanges(engine, since)),
    async *check(options = {}) {
      try {
        yield* checkLedger(engine, options)
      } catch (error) {
        throw engine.explain(error)
      }
    },
    backUp: (target) => explained(backUpLedger(engine, target)),
    close: () => explained(engine.close()),
  }
}
