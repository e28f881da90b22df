import { actors } from './en/actors.ts'
import { compare } from './en/compare.ts'
import { correct } from './en/correct.ts'
import { events } from './en/events.ts'
import { imports } from './en/imports.ts'
import { ledger } from './en/ledger.ts'
import { paste } from './en/paste.ts'
import { reader } from './en/reader.ts'
import { relations } from './en/relations.ts'
import { shell } from './en/shell.ts'

/** All English texts, by page. Another language is another object of this type. */
export const en = { imports, paste, correct, reader, actors, relations, events, compare, shell, ledger }
