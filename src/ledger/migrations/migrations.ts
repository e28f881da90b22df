import { firstSchema } from './001-first-schema.ts'
import { corrections } from './002-corrections.ts'
import { relations } from './003-relations.ts'
import type { Migration } from './migration.ts'

/** All steps in order: the version of a schema is the number of steps that made it. */
export const MIGRATIONS: readonly Migration[] = [firstSchema, corrections, relations]
