import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { chromium } from 'playwright-core'
import type { createExtractor, ExtractorOptions } from '../../src/index.ts'
import { serveBundle } from '../../test/browser/serve-bundle.ts'

/**
 * `CHROMIUM=PATH npx tsx bench/browser/run.ts CORPUS.jsonl [ROUNDS]`: extracts the articles of a corpus with the built bundle in Chromium and with
 * the built library in Node, by turns, and adds a section to bench/RESULTS.md. Needs `npm run build`.
 */
const [corpus, rounds = '5'] = process.argv.slice(2)
const executablePath = process.env.CHROMIUM
if (corpus === undefined || executablePath === undefined) throw new Error('name a corpus, and a browser in CHROMIUM')

const articles = readFileSync(corpus, 'utf8').trim().split('\n').map(readArticle)
const SETTINGS: readonly ExtractorOptions[] = [{}, { model: 'fast' }, { model: 'fast', statementsOnly: true }]

const library: { createExtractor: typeof createExtractor } = await import(
  new URL('../../dist/index.js', import.meta.url).href
)
const server = await serveBundle()
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const page = await browser.newPage()
await page.goto(server.origin)
await page.evaluate(
  `import('/onrecord.browser.js').then(({ createExtractor }) => {
    const articles = ${JSON.stringify(articles)}
    globalThis.extractors = ${JSON.stringify(SETTINGS)}.map((options) => createExtractor(options))
    globalThis.time = (setting) => {
      const start = performance.now()
      for (const article of articles) globalThis.extractors[setting].extract(article)
      return performance.now() - start
    }
  })`,
)

const lines: string[] = []
for (const [setting, options] of SETTINGS.entries()) {
  const extractor = library.createExtractor(options)
  const inNode = (): number => {
    const start = performance.now()
    for (const article of articles) extractor.extract(article)
    return performance.now() - start
  }
  const times: { node: number; chromium: number }[] = []
  // The first round warms up.
  for (let round = 0; round <= Number(rounds); round++) {
    times.push({ node: inNode(), chromium: Number(await page.evaluate(`globalThis.time(${setting})`)) })
  }
  const [node, inBrowser] = [times.slice(1).map((time) => time.node), times.slice(1).map((time) => time.chromium)].map(
    (each) => (1000 * articles.length) / median(each),
  ) as [number, number]
  const name = JSON.stringify(options)
  lines.push(
    `- ${name}: Node ${node.toFixed(1)}, Chromium ${inBrowser.toFixed(1)} articles/s, ${(inBrowser / node).toFixed(2)} of Node`,
  )
}
await browser.close()
await server.close()
for (const line of lines) console.log(line)
writeResults()

function readArticle(line: string): { id: string; text: string } {
  const { id, text }: { id: string; text: string } = JSON.parse(line)
  return { id, text }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function writeResults(): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const machine = `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}, Chromium ${browser.version()}`
  const heading = `## ${new Date().toISOString()} · ${commit} · the bundle in Chromium beside Node`
  const section = `\n${heading}\n\n${machine}, load ${(loadavg()[0] ?? 0).toFixed(1)} after\n\n${lines.join('\n')}\n`
  appendFileSync(new URL('../RESULTS.md', import.meta.url), section)
}
