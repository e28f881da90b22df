import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Record } from '../src/index.ts'
import { checkFloors, parseFloors } from './check-floors.ts'
import { compareFigures } from './compare-figures.ts'
import { countCues } from './count-cues.ts'
import { extractAtRef } from './extract-at-ref.ts'
import { extractSet } from './extract-set.ts'
import { OUTCOMES } from './judge-statements.ts'
import { listChanges } from './list-changes.ts'
import { listErrors } from './list-errors.ts'
import { measureSentences, measureSpeakers, measureStatements, type StatementSet } from './measure.ts'
import type { Measured } from './measured.ts'
import { loadScorer, type Statements } from './score-articles.ts'
import { measureSeed } from './seed.ts'
import { type CorpusArticle, findShared, readRows } from './shared-data.ts'
import { appendResults } from './write-results.ts'

const SEED_FILE = '000_d4a3d1238127169d.txt'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string', default: 'dev' },
    check: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    save: { type: 'string' },
    against: { type: 'string' },
  },
})

const shared = findShared()
if (shared === null) console.log('eval: skipped, no corpora at ../shared (set ONRECORD_SHARED to their folder)')
else process.exitCode = await evaluate(shared)

async function evaluate(folderOfShared: string): Promise<number> {
  const only = positionals[0] ?? ''
  if (options.set !== 'dev' && options.set !== 'train') return refuse(`--set ${options.set}: use dev or train`)
  if (!OUTCOMES.some((known) => known.startsWith(only))) {
    return refuse(
      `unknown kind of error "${only}": use one of ${OUTCOMES.slice(1).join(', ')} or how some of them start`,
    )
  }
  const goldPath = join(folderOfShared, 'eval', 'attributions', `polnear-${options.set}.jsonl`)
  const trainPath = join(folderOfShared, 'eval', 'attributions', 'polnear-train.jsonl')
  const articles = readRows<CorpusArticle>(goldPath)
  const { records, articlesPerSecond } = extractSet(articles)
  if (options.save) writeFileSync(options.save, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const cues = options.against || options.errors ? countCues(readRows(trainPath)) : new Map()
  if (options.against) {
    const before = existsSync(options.against)
      ? readRows<Statements>(options.against)
      : extractAtRef(options.against, goldPath)
    say(listChanges({ articles, before, after: records, cues }))
    say(compareFigures(await loadScorer(folderOfShared), articles, before, records))
    return 0
  }
  if (options.errors) {
    say(listErrors({ articles, records, cues, only }))
    return 0
  }
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-eval-'))
  try {
    const measured = await measureAll({ shared: folderOfShared, goldPath, articles, records, folder })
    return report([...measured, plain('statements articles/s', articlesPerSecond)])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function measureAll(set: StatementSet): Promise<Measured[]> {
  const measured = await measureStatements(set)
  if (options.set === 'dev') {
    measured.push(...measureSpeakers(set, join(set.shared, 'eval', 'speakers', 'polnear-dev-25.jsonl')))
  }
  measured.push(measureSentences(join(set.shared, 'eval', 'sentences', 'gum-sentences.jsonl')))
  const seed = measureSeed(readFileSync(join(set.shared, 'seed', SEED_FILE), 'utf8'))
  for (const [name, value] of seed) measured.push(plain(name, value))
  return measured
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

function plain(name: string, value: number): Measured {
  return { name, value, gold: null, interval: null }
}
