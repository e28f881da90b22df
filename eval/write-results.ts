import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extract } from '../src/index.ts'
import type { Measured } from './measure.ts'

/** One run as a section of RESULTS.md, newest last. */
export function formatResults(heading: string, rows: readonly Measured[]): string {
  const lines = rows.map(({ name, value, gold, interval }) => {
    const range = interval ? `${interval.low} to ${interval.high}` : ''
    return `| ${name} | ${value} | ${gold ?? ''} | ${range} |`
  })
  return [
    '',
    `## ${heading}`,
    '',
    '| figure | value | gold items | 95 % interval over articles |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n')
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
