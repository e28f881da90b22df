import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Ledger, openLedger } from '../../src/ledger/index.ts'
import { fillLedger } from './fill-ledger.ts'
import { timeSearches } from './time-searches.ts'

/**
 * `npx tsx bench/ledger/run.ts --ledger ADDRESS [--articles 50000] [--statements 20]`: fills a ledger with generated articles,
 * unless it holds them already, then times searches. Adds a section to bench/RESULTS.md.
 */
const { values: options } = parseArgs({
  options: {
    ledger: { type: 'string' },
    articles: { type: 'string', default: '50000' },
    statements: { type: 'string', default: '20' },
    searches: { type: 'string', default: '200' },
  },
})
if (options.ledger === undefined) throw new Error('name a ledger to fill: --ledger FILE or --ledger postgres://…')
const [articles, size, searches] = [options.articles, options.statements, options.searches].map(Number) as [
  number,
  number,
  number,
]

const lines: string[] = []
const say = (line: string): void => {
  lines.push(line)
  console.log(line)
}
const loadBefore = loadavg()[0] ?? 0
const ledger = await openLedger(options.ledger)
const held = (await ledger.stats()).versions
if (held < articles) await fill(ledger)
await tellSizes(ledger)
if (searches > 0) await search(ledger)
await ledger.close()
writeResults()

async function fill(target: Ledger): Promise<void> {
  const { first, last, peakMegabytes } = await fillLedger(target, { articles, size })
  say(
    `- ${articles} articles of ${size} statements: first tenth ${first.wall.toFixed(2)} ms an article ` +
      `(${first.processor.toFixed(2)} ms of this process), last tenth ${last.wall.toFixed(2)} ms (${last.processor.toFixed(2)} ms); ` +
      `peak memory ${Math.round(peakMegabytes)} MB`,
  )
}

async function tellSizes(target: Ledger): Promise<void> {
  const { statements, bytes } = await target.stats()
  say(
    `- ${statements} statements in ${(bytes / 1e6).toFixed(0)} MB: ${Math.round(bytes / statements)} bytes a statement`,
  )
}

async function search(target: Ledger): Promise<void> {
  for (const { name, p50, p95, worst } of await timeSearches(target, { searches, articles }))
    say(`- ${name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, slowest ${worst.toFixed(0)} ms`)
}

function writeResults(): void {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const engine = options.ledger?.startsWith('postgres') ? 'PostgreSQL' : 'SQLite'
  const processor = cpus()[0]?.model ?? 'unknown processor'
  const loads = `load ${loadBefore.toFixed(1)} before the run, ${(loadavg()[0] ?? 0).toFixed(1)} after`
  const machine = `${processor}, ${availableParallelism()} cores, Node ${process.version}, ${loads}`
  const heading = `\n## ${new Date().toISOString()} · ${git('rev-parse', '--short', 'HEAD')} · ledger in ${engine}\n\n`
  appendFileSync(new URL('../RESULTS.md', import.meta.url), `${heading}${machine}\n\n${lines.join('\n')}\n`)
}
