import { InputError, UsageError } from '../model/errors.ts'

/** What went wrong and what to do, by the start of the code of PostgreSQL or of the socket. */
const REMEDIES: readonly (readonly [code: string, words: string])[] = [
  ['53100', 'there is no room left on its disk: free some and run the command again; what was stored is safe'],
  ['53300', 'it has too many connections: close some programs and run the command again'],
  ['25006', 'it cannot be written: it is a standby or read-only; give the address of the primary server'],
  ['55P03', 'another program is writing to it: wait until that has ended, and run the command again'],
  ['28', 'it refused the user or password: check the address, and PGPASSWORD or ~/.pgpass'],
  ['3D000', 'there is no such database: make it with createdb, or check the address'],
  ['42501', 'the user may not do this there: ask for the right to create and write the schema onrecord'],
  ['0A000', 'it is too old: PostgreSQL 14 or later is needed'],
  ['XX', 'the database is damaged: run onrecord check, and go back to a backup'],
  ['57P0', 'it was stopped: start it and run the command again; what was stored is safe'],
  ['08', 'the connection was lost: check the server and run the command again; what was stored is safe'],
  ['ECONNREFUSED', 'nothing answers there: check that PostgreSQL runs, and the address'],
  ['ENOENT', 'nothing answers there: check that PostgreSQL runs, and the address'],
  ['ENOTFOUND', 'there is no such host: check the address'],
  ['EAI_AGAIN', 'the name of the host cannot be looked up: check the address and the network'],
  ['ETIMEDOUT', 'it does not answer: check the network and the address'],
  ['ECONNRESET', 'the connection was lost: check the server and run the command again; what was stored is safe'],
  ['EPIPE', 'the connection was lost: check the server and run the command again; what was stored is safe'],
]

const LOST = 'the connection was lost: check the server and run the command again; what was stored is safe'

/** An error of PostgreSQL in words a person can act on; errors that are in such words already are left as they are. */
export function explainPostgres(error: unknown, address: string): Error {
  if (error instanceof InputError || error instanceof UsageError) return error
  if (!(error instanceof Error)) return new Error(String(error))
  const words = wordsFor(error)
  return new InputError(`ledger ${address}: ${words === null ? error.message : `${words} (${messageOf(error)})`}`, {
    cause: error,
  })
}

function wordsFor(error: Error): string | null {
  const code = 'code' in error ? String(error.code) : ''
  const known = REMEDIES.find(([start]) => code.startsWith(start))
  if (known) return known[1]
  return /terminated|Connection ended|not queryable|timeout exceeded/.test(error.message) ? LOST : null
}

/** Node joins the errors of several addresses of one host in an error without words of its own. */
const messageOf = (error: Error): string =>
  error.message || (error instanceof AggregateError ? String(error.errors[0]?.message) : error.name)
