import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { listen } from '../../src/cli/serve/listen.ts'
import { openLedger } from '../../src/ledger/index.ts'
import { createApp } from '../../src/serve/index.ts'
import { fillLedger } from '../ledger/fill-ledger.ts'
import { timeViews } from './time-views.ts'

/**
 * `npx tsx bench/web-app/run.ts --ledger FILE [--articles 10000] [--statements 10]`: fills a ledger with generated articles, unless
 * it holds them already, and times the ledger page of the built web app in Chromium (CHROMIUM names it). Adds a section to
 * bench/RESULTS.md.
 */
const { values: options } = parseArgs({
  options: {
    ledger: { type: 'string' },
    articles: { type: 'string', default: '10000' },
    statements: { type: 'string', default: '10' },
  },
})
if (options.ledger === undefined) throw new Error('name a ledger to fill: --ledger FILE')
const [articles, size] = [Number(options.articles), Number(options.statements)]

const before = loadavg()[0] ?? 0
const ledger = await openLedger(options.ledger)
if ((await ledger.stats()).versions < articles) await fillLedger(ledger, { articles, size })
const { statements } = await ledger.stats()
const pages = fileURLToPath(new URL('../../dist/ui', import.meta.url))
const server = await listen(createApp({ ledger, pages }), { host: '127.0.0.1', port: 0 })
const browser = await launch()
const views = await timeViews(browser, server.origin)
await browser.close()
await server.close()
await ledger.close()
writeResults()

function launch(): Promise<Browser> {
  const path = process.env.CHROMIUM
  return chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
}

function writeResults(): void {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const processor = cpus()[0]?.model ?? 'unknown processor'
  const loads = `load ${before.toFixed(1)} before the run, ${(loadavg()[0] ?? 0).toFixed(1)} after`
  const lines = views.map(
    ({ name, times }) => `- ${name}: median ${median(times)} ms of ${times.length}, slowest ${Math.max(...times)} ms`,
  )
  for (const line of lines) console.log(line)
  appendFileSync(
    new URL('../RESULTS.md', import.meta.url),
    `\n## ${new Date().toISOString()} · ${git('rev-parse', '--short', 'HEAD')} · ledger page on ${statements} statements\n\n` +
      `${processor}, ${availableParallelism()} cores, Node ${process.version}, ${loads}\n\n${lines.join('\n')}\n`,
  )
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
