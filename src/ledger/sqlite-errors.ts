import { InputError, UsageError } from '../model/errors.ts'

/** What went wrong and what to do, by the code of SQLite, longest code first. */
const REMEDIES: readonly (readonly [code: string, words: string])[] = [
  ['SQLITE_FULL', 'there is no room left on the disk: free some and run the command again; what was stored is safe'],
  [
    'SQLITE_READONLY',
    'it cannot be written: check the permissions of the file and its folder, and that the disk is not read-only',
  ],
  ['SQLITE_BUSY', 'another program is writing to it: wait until that has ended, and run the command again'],
  ['SQLITE_LOCKED', 'another program is writing to it: wait until that has ended, and run the command again'],
  ['SQLITE_CORRUPT', 'the file is damaged: run onrecord check, and go back to a backup'],
  ['SQLITE_NOTADB', 'it is no SQLite database: give the file of a ledger, or a new name'],
  ['SQLITE_CANTOPEN', 'it cannot be opened: check that the folder exists and that you may write there'],
  ['SQLITE_PERM', 'it cannot be opened: check the permissions of the file and its folder'],
  ['SQLITE_AUTH', 'it cannot be opened: check the permissions of the file and its folder'],
  ['SQLITE_IOERR', 'the disk failed to read or write it: check the disk, then run onrecord check'],
]

/** An error of SQLite in words a person can act on; errors that are in such words already are left as they are. */
export function explainSqlite(error: unknown, path: string): Error {
  if (error instanceof InputError || error instanceof UsageError) return error
  if (!(error instanceof Error)) return new Error(String(error))
  const code = 'code' in error ? String(error.code) : ''
  const known =
    REMEDIES.find(([start]) => code.startsWith(start)) ?? REMEDIES.find(([start]) => error.message.includes(start))
  const words = known?.[1] ?? error.message
  return new InputError(`ledger ${path}: ${words}${known ? ` (${error.message})` : ''}`, { cause: error })
}
