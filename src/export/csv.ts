import { doubleApostrophe, joinTexts } from './csv-cell.ts'
import { toRows } from './csv-settings.ts'
import type { FileFormat } from './export-format.ts'
import type { ExportedArticles } from './exported-article.ts'
import { rowsOf, STATEMENT_COLUMNS, type StatementRow } from './statement-columns.ts'

/**
 * The statements as CSV (RFC 4180, UTF-8, line feeds): a header, then one row a statement with all attributes. Text is quoted and
 * null is an empty cell without quotation marks. The items of a list are joined by `|`; within an item `|` and `\` have a `\` in
 * front; an item that is null is empty. Text that a spreadsheet would run has an apostrophe in front.
 */
export const csv: FileFormat = {
  name: 'csv',
  layout: 'file',
  mediaType: 'text/csv; charset=utf-8; header=present',
  needsText: true,
  write,
}

const QUOTING = { quoted_string: true }

async function* write(articles: ExportedArticles): AsyncGenerator<string> {
  yield toRows([STATEMENT_COLUMNS.map(({ name }) => name)], {})
  for await (const article of articles) {
    const rows = rowsOf(article)
    if (rows.length > 0) yield toRows(rows.map(cellsOf), QUOTING)
  }
}

const cellsOf = (row: StatementRow) =>
  STATEMENT_COLUMNS.map((column) => {
    if (column.type === 'texts') return doubleApostrophe(joinTexts(column.read(row)))
    const cell = column.read(row)
    return typeof cell === 'string' ? doubleApostrophe(cell) : cell
  })
