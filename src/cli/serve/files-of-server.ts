import { join, resolve } from 'node:path'
import { dataFolder } from '../ledger-address.ts'

/** What a server keeps beside its ledger: beside the file, or in the user's data folder where the ledger is a database. */
export interface FilesOfServer {
  /** JSON of the tokens. */
  readonly tokens: string
  /** Folder of the imports that are not done. */
  readonly imports: string
}

export function filesOfServer(ledger: string): FilesOfServer {
  if (/^postgres(ql)?:\/\//i.test(ledger))
    return { tokens: join(dataFolder(), 'tokens.json'), imports: join(dataFolder(), 'imports') }
  const file = resolve(ledger)
  return { tokens: `${file}.tokens.json`, imports: `${file}.imports` }
}
