import { readFile } from 'node:fs/promises'
import { InputError } from '../model/errors.ts'
import type { UserActor } from '../model/user-actor.ts'
import { describeError } from '../read/describe-error.ts'
import { readUserActors } from '../read/read-user-actors.ts'
import type { ExtractionSettings } from './extraction-options.ts'
import type { PoolOptions } from './extraction-pool.ts'

/** What a pool is to be made with. @throws InputError where the file of actors cannot be read or a line is not as it should be */
export async function loadPoolOptions({ actors, model, statementsOnly }: ExtractionSettings): Promise<PoolOptions> {
  return {
    ...(actors === undefined ? {} : { actors: await loadActors(actors) }),
    ...(model === undefined ? {} : { model }),
    ...(statementsOnly === undefined ? {} : { statementsOnly }),
  }
}

async function loadActors(path: string): Promise<UserActor[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new InputError(`--actors ${path}: ${describeError(error)}`)
  })
  return readUserActors(text, path)
}
