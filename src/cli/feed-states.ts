import { rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Ledger } from '../ledger/index.ts'
import { type FeedState, feedStateSchema, NEW_FEED } from '../read/feed/feed-state.ts'
import { readJsonFile } from './read-json-file.ts'

/** Where the states of feeds are kept between two runs. */
export interface FeedStates {
  /** That of a new feed where nothing is kept. */
  get(feed: string): Promise<FeedState>
  set(feed: string, state: FeedState): Promise<void>
}

/** How the ledger tells a feed that is watched from one that was added once. */
const SETTINGS = '{"watch":true}'

/** A state as the ledger keeps it: its own progress through an input, with the state as its stamp. */
export const progressOf = (feed: string, state: FeedState) => ({
  input: feed,
  settings: SETTINGS,
  stamp: JSON.stringify(state),
  position: null,
})

/** States in the ledger that the articles go to. */
export const ledgerStates = (ledger: Ledger): FeedStates => ({
  get: async (feed) => {
    const kept = await ledger.progress(feed, SETTINGS)
    return kept === null ? NEW_FEED : feedStateSchema.parse(JSON.parse(kept.stamp))
  },
  set: async (feed, state) => {
    await ledger.put([], { progress: [progressOf(feed, state)] })
  },
})

const fileSchema = z.record(z.string(), feedStateSchema)

/** States in a JSON file, written anew with each change. @throws InputError where it holds something else */
export async function fileStates(path: string): Promise<FeedStates> {
  const states = new Map(Object.entries(await readStates(path)))
  return {
    get: async (feed) => states.get(feed) ?? NEW_FEED,
    set: async (feed, state) => {
      states.set(feed, state)
      const partial = `${path}.${process.pid}.partial`
      await writeFile(partial, `${JSON.stringify(Object.fromEntries(states), null, 1)}\n`)
      await rename(partial, path)
    },
  }
}

async function readStates(path: string): Promise<z.infer<typeof fileSchema>> {
  const holds = 'the states of feeds'
  return (await readJsonFile(path, { schema: fileSchema, holds, advice: 'name another file with --state' })) ?? {}
}
