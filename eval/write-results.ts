import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extract } from '../src/index.ts'
import type { Measured } from './measured.ts'

const COLUMNS = ['figure', 'value', 'gold items', '95 % interval over articles']

/** One run as a section of RESULTS.md, newest last. The columns of the table are padded, as the formatter has them. */
export function formatResults(heading: string, rows: readonly Measured[]): string {
  const cells = rows.map(({ name, value, gold, interval }) => {
    const range = interval ? `${interval.low} to ${interval.high}` : ''
    return [name, String(value), String(gold ?? ''), range]
  })
  const widths = COLUMNS.map((title, i) =>
    Math.max(...[title, ...cells.map((row) => row[i] ?? '')].map(({ length }) => length)),
  )
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, i) => (row[i] ?? '').padEnd(width, fill)).join(' | ')} |`
  return ['', `## ${heading}`, '', line(COLUMNS), line([], '-'), ...cells.map((row) => line(row)), ''].join('\n')
}

export function appendResults(command: string, rows: readonly Measured[]): void {
  const { version, model } = extract({ text: '' }).extractor
  const heading = `${new Date().toISOString()} · ${commitMark()} · ${version} ${model} · \`${command}\``
  appendFileSync(fileURLToPath(new URL('RESULTS.md', import.meta.url)), formatResults(heading, rows))
}

/** Short hash of the commit, and `dirty` where tracked files differ from it. */
function commitMark(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const dirty = git('status', '--porcelain', '--untracked-files=no') !== ''
  return `${git('rev-parse', '--short', 'HEAD')}${dirty ? ' dirty' : ''}`
}
