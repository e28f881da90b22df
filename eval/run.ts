import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Record } from '../src/index.ts'
import { checkFloors, parseFloors } from './check-floors.ts'
import { MISS_KINDS } from './classify-misses.ts'
import { compareRecords } from './compare-records.ts'
import { extractSet } from './extract-set.ts'
import { measureSentences, measureSpeakers, measureStatements, type StatementSet } from './measure.ts'
import type { Measured } from './measured.ts'
import { measureSeed } from './seed.ts'
import { type CorpusArticle, findShared, readRows } from './shared-data.ts'
import { describeAttribution, showMisses } from './show-misses.ts'
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
  const kind = positionals[0] ?? ''
  if (options.set !== 'dev' && options.set !== 'train') return refuse(`--set ${options.set}: use dev or train`)
  if (kind !== '' && !MISS_KINDS.some((known) => known === kind)) {
    return refuse(`unknown kind of error "${kind}": use ${MISS_KINDS.join(', ')}`)
  }
  const goldPath = join(folderOfShared, 'eval', 'attributions', `polnear-${options.set}.jsonl`)
  const articles = readRows<CorpusArticle>(goldPath)
  const { records, articlesPerSecond } = extractSet(articles)
  if (options.save) writeFileSync(options.save, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  if (options.against) return showChanges(articles, readRows<Record>(options.against), records)
  if (options.errors) {
    showMisses(articles, records, kind)
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

function showChanges(articles: readonly CorpusArticle[], before: readonly Record[], after: readonly Record[]): number {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const changes = compareRecords(before, after)
  for (const { id, sign, attribution } of changes) {
    console.log(`${sign} ${id} ${describeAttribution(texts.get(id) ?? '', attribution)}`)
  }
  const gained = changes.filter(({ sign }) => sign === '+').length
  console.log(`${gained} gained, ${changes.length - gained} lost`)
  return 0
}

function refuse(reason: string): number {
  console.error(`eval: ${reason}`)
  return 2
}

function plain(name: string, value: number): Measured {
  return { name, value, gold: null, interval: null }
}
