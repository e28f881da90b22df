import type { Engine } from './engine.ts'
import type { OpenOptions } from './open-options.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

/** True for the address of a server, false for a file. */
export const isServerAddress = (address: string): boolean => /^postgres(ql)?:\/\//i.test(address)

/** Opens the engine that an address stands for. */
export async function openEngine(address: string, options: OpenOptions): Promise<Engine> {
  return isServerAddress(address) ? openPostgres(address, options) : openSqlite(address, options)
}
