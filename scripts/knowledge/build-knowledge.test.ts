import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildKnowledge } from './build-knowledge.ts'
import { findSources } from './read-shared.ts'

const folder = findSources()
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const NAMES = [
  'agents',
  'coded-bodies',
  'coded-people',
  'event-codes',
  'event-patterns',
  'event-verbs',
  'office-holders',
  'offices',
  'organisations',
  'places',
  'states',
]

describe('the data modules', () => {
  it.skipIf(folder === null)('are what the script makes of its sources', { timeout: 60_000 }, () => {
    const built = buildKnowledge(folder ?? '')
    expect(built.map(({ path }) => path).sort()).toEqual(NAMES.map((name) => `src/knowledge/data/${name}.ts`))
    expect(built.filter(({ path, text }) => read(path) !== text).map(({ path }) => path)).toEqual([])
  })

  it('are together no larger than 1 MiB packed', () => {
    const sizes = NAMES.map((name) => gzipSync(read(`src/knowledge/data/${name}.ts`)).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1024 * 1024)
  })
})
