import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/** Which part of `src` may import which others. A part may always import itself; `cli` may import all. */
const MAY_IMPORT: Readonly<{ [part: string]: readonly string[] }> = {
  model: [],
  language: [],
  knowledge: ['model'],
  read: ['model'],
  segment: ['model', 'language'],
  annotate: ['model', 'language', 'knowledge'],
  record: ['model'],
  'extract.ts': ['model', 'language', 'knowledge', 'read', 'segment', 'annotate', 'record'],
  ledger: ['model'],
  compare: ['model', 'ledger'],
  export: ['model'],
  serve: ['model', 'extract.ts', 'ledger', 'compare', 'export'],
  // The checks of a finished record are public as well: see docs/decisions/0006.
  'index.ts': ['model', 'extract.ts', 'record'],
}

const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.d.ts'))
  .sort()
const sources = new Map(paths.map((path) => [path, readFileSync(join(SRC, path), 'utf8')]))
const importsOf = (path: string): string[] =>
  ts.preProcessFile(sources.get(path) ?? '').importedFiles.map(({ fileName }) => fileName)
const relativeImportsOf = (path: string): string[] =>
  importsOf(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)))
const partOf = (path: string): string => path.split('/')[0] ?? path

/** A folder of `annotate` that holds one kind of annotation; null for the contract and the order. */
const kindOf = (path: string): string | null => /^annotate\/([^/]+)\//.exec(path)?.[1] ?? null

function isAllowed(from: string, to: string): boolean {
  const [part, target] = [partOf(from), partOf(to)]
  if (part === 'cli') return true
  if (part !== target) return MAY_IMPORT[part]?.includes(target) ?? false
  const kind = kindOf(from)
  return kind === null || kindOf(to) === kind || to === 'annotate/annotator.ts'
}

function reach(start: string): string[] {
  const seen = new Set([start])
  for (const path of seen) for (const next of relativeImportsOf(path)) if (sources.has(next)) seen.add(next)
  return [...seen]
}

describe('the architecture', () => {
  it('finds the sources', () => expect(paths).toContain('index.ts'))

  it('allows only the imports of the table', () => {
    const wrong = paths.flatMap((from) =>
      relativeImportsOf(from)
        .filter((to) => !isAllowed(from, to))
        .map((to) => `${from} imports ${to}`),
    )
    expect(wrong).toEqual([])
  })

  it('has no circle of imports', () => {
    const inCircle = paths.filter((path) => relativeImportsOf(path).some((next) => reach(next).includes(path)))
    expect(inCircle).toEqual([])
  })

  it('keeps Node, the clock and randomness out of what index.ts reaches', () => {
    const banned = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bperformance\./
    const wrong = reach('index.ts').filter(
      (path) => importsOf(path).some((name) => name.startsWith('node:')) || banned.test(sources.get(path) ?? ''),
    )
    expect(wrong).toEqual([])
  })

  it('prints in the command line only', () => {
    const printing = /\bconsole\.|\bprocess\.(stdout|stderr)\b/
    expect(paths.filter((path) => partOf(path) !== 'cli' && printing.test(sources.get(path) ?? ''))).toEqual([])
  })

  it('names files for what they do and keeps them short, lists of data aside', () => {
    expect(paths.filter((path) => /(^|\/)(utils|helpers)\b/.test(path))).toEqual([])
    const code = paths.filter((path) => !['language', 'knowledge'].includes(partOf(path)))
    expect(code.filter((path) => (sources.get(path) ?? '').split('\n').length > 300)).toEqual([])
  })
})
