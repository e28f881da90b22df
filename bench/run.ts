import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Article, extract } from '../src/index.ts'
import { compareWithPeer, millisecondsOf } from './compare-with-peer.ts'
import { generateArticle } from './generate-articles.ts'
import { measureModels } from './measure-model.ts'
import { streamThroughCli } from './stream-through-cli.ts'
import type { Spread } from './summarise.ts'

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const PLAN = options.quick
  ? { rounds: 3, articles: 20, counts: [10, 100, 300], basePieces: 40, corpus: 20 }
  : { rounds: 3, articles: 40, counts: [100, 1000, 10000], basePieces: 360, corpus: 84 }

const loadBefore = loadavg()[0] ?? 0
const lines: string[] = []
const say = (line: string): void => {
  lines.push(line)
  console.log(line)
}

measureModelsAlone(generateSet(PLAN.articles, 20))
compareSet('generated', generateSet(PLAN.articles, 20))
const corpus = readCorpus(PLAN.corpus)
if (corpus) compareSet('PolNeAR dev', corpus)
else say('- PolNeAR dev: skipped, no corpora at ../shared')
lengthen()
await streamCounts()
writeResults()

/** First of all, so that the models are loaded cold. */
function measureModelsAlone(articles: readonly Article[]): void {
  for (const { model, load, tokensPerSecond } of measureModels(articles, PLAN.rounds)) {
    say(`- model ${model} alone: loaded in ${load.toFixed(0)} ms, ${show(tokensPerSecond)} tokens/s of CPU`)
  }
}

function compareSet(name: string, articles: readonly Article[]): void {
  const result = compareWithPeer(articles, PLAN.rounds)
  say(
    `- ${name}, ${articles.length} articles, warm, one thread: ${show(result.articlesPerSecond)} articles/s, ` +
      `${Math.round(result.tokensPerSecond)} tokens/s, ${result.megabytesPerSecond.toFixed(2)} MB/s, ` +
      `p50 ${result.p50.toFixed(1)} ms, p95 ${result.p95.toFixed(1)} ms`,
  )
  say(
    `- ${name}, compromise: ${show(result.peerArticlesPerSecond)} articles/s; ours is ${show(result.ratio)} times as fast`,
  )
}

function lengthen(): void {
  for (const factor of [1, 10, 100]) {
    const article = generateArticle({ seed: 1, paragraphs: PLAN.basePieces * factor })
    const seconds = millisecondsOf(() => extract(article)) / 1000
    const megabytes = Buffer.byteLength(article.text) / 1e6
    say(
      `- one article at ${factor}x, ${megabytes.toFixed(3)} MB: ${seconds.toFixed(2)} s, ${(seconds / megabytes).toFixed(2)} s/MB`,
    )
  }
}

async function streamCounts(): Promise<void> {
  const cold = await streamThroughCli({ count: 1, paragraphs: 6, threads: 1 })
  say(`- CLI, cold, one article: ${cold.seconds.toFixed(2)} s, start and loading included`)
  for (const count of PLAN.counts) await streamCount(count, availableParallelism())
  await streamCount(PLAN.counts[1] ?? 1, 1)
}

async function streamCount(count: number, threads: number): Promise<void> {
  const { seconds, peakMegabytes } = await streamThroughCli({ count, paragraphs: 6, threads })
  const memory = peakMegabytes === null ? 'unknown' : `${Math.round(peakMegabytes)} MB`
  say(`- CLI, ${count} articles, threads ${threads}: ${(count / seconds).toFixed(1)} articles/s, peak memory ${memory}`)
}

function generateSet(count: number, paragraphs: number): Article[] {
  return Array.from({ length: count }, (_, i) => generateArticle({ seed: i + 1, paragraphs }))
}

function readCorpus(count: number): Article[] | null {
  const folder = process.env.ONRECORD_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url))
  const path = join(folder, 'eval', 'attributions', 'polnear-dev.jsonl')
  if (!existsSync(path)) return null
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return rows.slice(0, count).map((line): Article => ({ text: String(JSON.parse(line).text) }))
}

function writeResults(): void {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const dirty = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' dirty'
  const command = options.quick ? 'npm run bench -- --quick' : 'npm run bench'
  const processor = cpus()[0]?.model ?? 'unknown processor'
  const load = `load before the run ${loadBefore.toFixed(1)}`
  const machine = `${processor}, ${availableParallelism()} cores, Node ${process.version}, ${load}`
  const heading = `\n## ${new Date().toISOString()} · ${git('rev-parse', '--short', 'HEAD')}${dirty} · \`${command}\`\n\n`
  appendFileSync(new URL('RESULTS.md', import.meta.url), `${heading}${machine}\n\n${lines.join('\n')}\n`)
}

function show({ min, median, max }: Spread): string {
  return `${median.toFixed(1)} (${min.toFixed(1)} to ${max.toFixed(1)})`
}
