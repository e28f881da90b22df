import type { Input, Options } from 'csv-stringify/sync'
import { stringify } from 'csv-stringify/sync'

/**
 * Rows as text, each ended by a line feed. A cell of text that a spreadsheet would take for a formula (first character `=`, `+`,
 * `-`, `@`, tab, carriage return, or a full-width sign) gets an apostrophe in front; numbers, and lists of numbers joined by `|`,
 * stand as they are.
 */
export function toRows(rows: Input, options: Pick<Options, 'delimiter' | 'quote' | 'quoted_string'>): string {
  return stringify(rows, {
    ...options,
    record_delimiter: '\n',
    escape_formulas: true,
    cast: {
      boolean: (value) => String(value),
      object: (value) => ({ value: joinNumbers(value), escape_formulas: false }),
    },
  })
}

/** An item that is null stands as nothing between its bars. */
const joinNumbers = (value: object): string => (Array.isArray(value) ? value.join('|') : '')
