import { InputError } from '../../model/errors.ts'
import type { OpenOptions } from '../open-options.ts'
import type { Migration } from './migration.ts'
import { MIGRATIONS } from './migrations.ts'

export interface MigrationOf extends OpenOptions {
  /** The ledger, for messages. */
  readonly place: string
  /** Version of its schema: 0 where it is empty. */
  readonly version: number
}

/**
 * The steps that bring a ledger up to this program; none where it is up to date.
 * @throws InputError for a ledger of a newer program, and for one of an older program that is opened for reading only
 */
export function planMigration({ place, version, mode }: MigrationOf): readonly Migration[] {
  const newest = MIGRATIONS.length
  if (version > newest)
    throw new InputError(
      `${place} was written by a newer onrecord (schema ${version}; this one knows ${newest}): update onrecord. Nothing was changed`,
    )
  if (version === 0 && mode === 'read')
    throw new InputError(`${place} holds no ledger yet: make one with onrecord add, or name another with --ledger`)
  if (version < newest && mode === 'read')
    throw new InputError(
      `${place} was written by an older onrecord (schema ${version}; this one writes ${newest}): back it up, then run a command that writes, such as onrecord add, which brings it up to date. Nothing was changed`,
    )
  return MIGRATIONS.slice(version)
}
