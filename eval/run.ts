import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extract } from '../src/index.ts'
import { checkFloors, parseFloors } from './check-floors.ts'
import { compareFigures } from './compare-figures.ts'
import { type CueCounts, countCues } from './count-cues.ts'
import { extractAtRef } from './extract-at-ref.ts'
import { extractSet } from './extract-set.ts'
import { OUTCOMES } from './judge-statements.ts'
import { listChanges } from './list-changes.ts'
import { listErrors } from './list-errors.ts'
import { type GoldSet, loadSet, SETS } from './load-set.ts'
import { measureAll } from './measure.ts'
import { measureActors } from './measure-actors.ts'
import { measureEvents } from './measure-events.ts'
import { measureTimes } from './measure-times.ts'
import { measureTrailing, readTrailing, type TrailingResult } from './measure-trailing.ts'
import type { Measured } from './measured.ts'
import { loadScorer } from './score-articles.ts'
import { type CorpusArticle, findShared, readRows } from './shared-data.ts'
import type { Statements } from './statements.ts'
import { appendResults } from './write-results.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'dev' },
    check: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    save: { type: 'string' },
    against: { type: 'string' },
    trailing: { type: 'boolean', default: false },
  },
})

const shared = findShared()
if (shared === null) console.log('eval: skipped, no corpora at ../shared (set ONRECORD_SHARED to their folder)')
else {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'))
  try {
    process.exitCode = await evaluate(shared, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function evaluate(folderOfShared: string, folder: string): Promise<number> {
  const [only = ''] = positionals
  const name = SETS.find((known) => known === options.set)
  if (name === undefined) return refuse(`--set ${options.set}: use ${SETS.join(', ')}`)
  if (!OUTCOMES.some((known) => known.startsWith(only))) {
    return refuse(`unknown kind of error "${only}": use ${OUTCOMES.slice(1).join(', ')}, or how some of them start`)
  }
  if (options.trailing) return showTrailing(measureTrailing(readTrailing(folderOfShared), extract))
  const set = loadSet(folderOfShared, name, folder)
  const { records, articlesPerSecond } = extractSet(set.articles)
  if (options.save) writeFileSync(options.save, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  if (options.against) return showChanges(folderOfShared, set, options.against, records)
  if (options.errors) {
    say(listErrors({ articles: set.articles, records, cues: cuesOfTrain(folderOfShared), only }))
    return 0
  }
  const measured = await measureAll({ ...set, name, shared: folderOfShared, records, folder })
  if (name === 'dev')
    measured.push(
      ...measureActors(folderOfShared, folder),
      ...measureTimes(folderOfShared, folder),
      ...measureEvents(folderOfShared, folder),
    )
  return report([...measured, { name: 'statements articles/s', value: articlesPerSecond, gold: null, interval: null }])
}

async function showChanges(
  folderOfShared: string,
  { articles, goldPath }: GoldSet,
  against: string,
  after: readonly Statements[],
): Promise<number> {
  const before = existsSync(against) ? readRows<Statements>(against) : extractAtRef(against, goldPath)
  say(listChanges({ articles, before, after, cues: cuesOfTrain(folderOfShared) }))
  say(compareFigures(await loadScorer(folderOfShared), articles, before, after))
  return 0
}

function showTrailing({ found, total, misses }: TrailingResult): number {
  say([...misses, `${found} of ${total} trailing attributions found`])
  return 0
}

function cuesOfTrain(folderOfShared: string): CueCounts {
  return countCues(readRows<CorpusArticle>(join(folderOfShared, 'eval', 'attributions', 'polnear-train.jsonl')))
}

function report(measured: readonly Measured[]): number {
  for (const { name, value, gold, interval } of measured) {
    const count = gold === null ? '' : `(${gold} gold)`
    const range = interval ? `[${interval.low}, ${interval.high}]` : ''
    console.log(`${name.padEnd(36)} ${String(value).padStart(7)}  ${count} ${range}`.trimEnd())
  }
  if (!options.check) {
    const given = process.argv.slice(2)
    appendResults(['npm run eval', ...(given.length > 0 ? ['--', ...given] : [])].join(' '), measured)
    return 0
  }
  const floors = parseFloors(readFileSync(new URL('floors.json', import.meta.url), 'utf8'))
  const failures = checkFloors(new Map(measured.map(({ name, value }) => [name, value])), floors)
  for (const failure of failures) console.error(`eval: ${failure}`)
  return failures.length > 0 ? 1 : 0
}

function say(lines: readonly string[]): void {
  for (const line of lines) console.log(line)
}

function refuse(reason: string): number {
  console.error(`eval: ${reason}`)
  return 2
}
