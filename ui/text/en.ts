import { ledger } from './en/ledger.ts'
import { shell } from './en/shell.ts'

/** All English texts, by page. Another language is another object of this type. */
export const en = { shell, ledger }
