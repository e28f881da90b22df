import CliTable from 'cli-table3'
import { toOneLine } from './clean-text.ts'

/**
 * Rows under a header: a table of at most `width` columns of the terminal, or, where `width` is null, tab-separated lines in
 * which nothing is cut and white space within a cell is one space.
 */
export function renderColumns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  width: number | null,
): string {
  const clean = rows.map((row) => row.map(toOneLine))
  if (width === null) return [head, ...clean].map((row) => `${row.join('\t')}\n`).join('')
  if (rows.length === 0) return 'none\n'
  const table = new CliTable({
    head: [...head],
    style: { head: [], border: [] },
    wordWrap: true,
    wrapOnWordBoundary: false,
    colWidths: narrow(columnWidths([head, ...clean]), width),
  })
  for (const row of clean) table.push(row)
  return `${table.toString()}\n`
}

/** Padding of a cell on both sides. */
const PADDING = 2
const LEAST_WIDTH = 8

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.length ?? 0
  return Array.from(
    { length: columns },
    (_, column) => PADDING + Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
}

/** Takes from the widest column until all fit between the borders. */
function narrow(widths: readonly number[], width: number): number[] {
  const narrowed = [...widths]
  let excess = narrowed.reduce((sum, one) => sum + one, narrowed.length + 1) - width
  while (excess > 0) {
    const widest = Math.max(...narrowed)
    if (widest <= LEAST_WIDTH) break
    narrowed[narrowed.indexOf(widest)] = widest - 1
    excess -= 1
  }
  return narrowed
}
