import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import autocannon, { type Client } from 'autocannon'
import { openLedger, type SearchQuery } from '../../src/ledger/index.ts'
import { fillLedger } from '../ledger/fill-ledger.ts'
import { makeQueries } from '../ledger/time-searches.ts'
import { serveLedger } from './serve-ledger.ts'

/**
 * `npx tsx bench/serve/run.ts --ledger FILE [--articles 5000] [--statements 20] [--seconds 60] [--connections 50]`: fills a ledger
 * with generated articles, unless it holds them already, serves it by the built command line, and searches it with many
 * connections at once, each search another one, a third of them with facets. Adds a section to bench/RESULTS.md.
 */
const { values: options } = parseArgs({
  options: {
    ledger: { type: 'string' },
    articles: { type: 'string', default: '5000' },
    statements: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '50' },
  },
})
if (options.ledger === undefined) throw new Error('name a ledger to fill: --ledger FILE')
const { ledger } = options
const [articles, size, duration, connections] = [
  options.articles,
  options.statements,
  options.seconds,
  options.connections,
].map(Number) as [number, number, number, number]

/** Searches of each connection: more than it comes to in a minute, so that hardly one is asked twice. */
const EACH = 1000

const loadBefore = loadavg()[0] ?? 0
const statements = await fill()
const lines = await load()
for (const line of lines) console.log(line)
writeResults()

async function fill(): Promise<number> {
  const opened = await openLedger(ledger)
  if ((await opened.stats()).versions < articles) await fillLedger(opened, { articles, size })
  const stats = await opened.stats()
  await opened.close()
  return stats.statements
}

async function load(): Promise<string[]> {
  const served = await serveLedger(ledger)
  const memory: number[] = []
  const look = (): void => {
    const now = served.memory()
    if (now !== null) memory.push(Math.round(now))
  }
  try {
    const lastYear = 2021 + Math.floor(articles / 20 / 366)
    const requests = makeQueries((connections + 2) * EACH, lastYear).map((query, i) => ({
      path: `/api/statements?${parametersOf({ ...query, ...(i % 3 === 0 ? { facets: true } : {}) })}`,
    }))
    let given = 0
    const setupClient = (client: Client): void => {
      client.setRequests(requests.slice(given, given + EACH))
      given += EACH
    }
    await autocannon({ url: served.origin, connections: 2, duration: 3, setupClient })
    look()
    const before = served.processor()
    const timer = setInterval(look, (duration * 1000) / 6)
    const result = await autocannon({ url: served.origin, connections, duration, setupClient })
    clearInterval(timer)
    look()
    const after = served.processor()
    const { latency } = result
    const each = before === null || after === null ? null : ((after - before) * 1000) / result.requests.total
    return [
      `- ${connections} connections for ${duration} s on ${statements} statements: ${Math.round(result.requests.average)} searches a second`,
      `- latency: p50 ${latency.p50} ms, p99 ${latency.p99} ms, slowest ${latency.max} ms`,
      `- ${result.errors} errors, ${result.timeouts} timeouts, ${result.non2xx} answers other than 2xx`,
      ...(each === null ? [] : [`- time of the processor: ${each.toFixed(1)} ms a search, all threads together`]),
      `- memory of the server, from start to end: ${memory.join(', ')} MB`,
    ]
  } finally {
    served.close()
  }
}

function parametersOf(query: SearchQuery): URLSearchParams {
  return new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]))
}

function writeResults(): void {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const processor = cpus()[0]?.model ?? 'unknown processor'
  const loads = `load ${loadBefore.toFixed(1)} before the run, ${(loadavg()[0] ?? 0).toFixed(1)} after`
  const machine = `${processor}, ${availableParallelism()} cores, Node ${process.version}, ${loads}`
  const heading = `\n## ${new Date().toISOString()} · ${git('rev-parse', '--short', 'HEAD')} · onrecord serve under load\n\n`
  appendFileSync(new URL('../RESULTS.md', import.meta.url), `${heading}${machine}\n\n${lines.join('\n')}\n`)
}
