import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadScorer } from '../../eval/score-articles.ts'
import { type CorpusArticle, findShared, readRows } from '../../eval/shared-data.ts'
import { formatComparison, type Row } from './format-comparison.ts'
import { listSystems } from './list-systems.ts'
import { measureSpeed } from './measure-speed.ts'
import type { Answer } from './protocol.ts'
import { type RunningSystem, startSystem } from './run-system.ts'
import { measureAccuracy } from './score-statements.ts'

const { values: options } = parseArgs({
  options: { articles: { type: 'string', default: '84' }, rounds: { type: 'string', default: '2' } },
})
const rounds = numberOf('rounds', options.rounds)
const shared = findShared()
if (shared === null) console.log('bench/peers: skipped, no corpora at ../shared (set ONRECORD_SHARED to their folder)')
else await comparePeers(shared)

async function comparePeers(folderOfShared: string): Promise<void> {
  const loadBefore = loadavg()[0] ?? 0
  const path = join(folderOfShared, 'eval', 'attributions', 'polnear-dev.jsonl')
  const articles = readRows<CorpusArticle>(path).slice(0, numberOf('articles', options.articles))
  const systems = await startAll()
  const answers = await askInTurn(systems, articles)
  for (const system of systems) system.stop()
  const score = await loadScorer(folderOfShared)
  const ours = timedOf(answers, systems[0])
  const rows = systems.map((system): Row => {
    const [warmUp = [], ...timed] = answers.get(system) ?? []
    return { name: system.name, accuracy: measureAccuracy(score, articles, warmUp), speed: measureSpeed(timed, ours) }
  })
  writeSection(loadBefore, articles.length, systems, `${formatComparison(rows)}\n${describeRefusals(answers)}`)
}

/** Ours must start; a peer that does not is named and left out. */
async function startAll(): Promise<RunningSystem[]> {
  const [ours, ...peers] = listSystems(process.env)
  if (ours === undefined) throw new Error('bench/peers: no systems listed')
  const running = [await startSystem(ours)]
  for (const peer of peers) {
    try {
      running.push(await startSystem(peer))
    } catch (error) {
      console.log(`bench/peers: skipped ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return running
}

type Answers = ReadonlyMap<RunningSystem, readonly (readonly Answer[])[]>

/** Each article goes to every system before the next does. The first pass warms up and gives what was found. */
async function askInTurn(systems: readonly RunningSystem[], articles: readonly CorpusArticle[]): Promise<Answers> {
  const answers = new Map(systems.map((system): [RunningSystem, Answer[][]] => [system, []]))
  for (let pass = 0; pass <= rounds; pass++) {
    for (const list of answers.values()) list.push([])
    for (const [i, { id, text }] of articles.entries()) {
      for (const [system, list] of answers) list.at(-1)?.push(await system.ask({ id, text }))
      if ((i + 1) % 20 === 0) console.log(`pass ${pass} of ${rounds}: ${i + 1} of ${articles.length} articles`)
    }
  }
  return answers
}

function timedOf(answers: Answers, system: RunningSystem | undefined): readonly (readonly Answer[])[] {
  return system === undefined ? [] : (answers.get(system) ?? []).slice(1)
}

function describeRefusals(answers: Answers): string {
  const lines = [...answers].flatMap(([{ name }, [warmUp = []]]) => {
    const refused = warmUp.reduce((total, answer) => total + answer.refused, 0)
    return refused === 0 ? [] : [`\n${name} refused ${refused} paragraphs: it reads none with an unpaired mark.`]
  })
  return lines.join('\n')
}

function writeSection(load: number, count: number, systems: readonly RunningSystem[], tables: string): void {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const dirty = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' dirty'
  const given = process.argv.slice(2)
  const command = ['npm run bench:peers', ...(given.length > 0 ? ['--', ...given] : [])].join(' ')
  const heading = `## ${new Date().toISOString()} · ${git('rev-parse', '--short', 'HEAD')}${dirty} · \`${command}\``
  const machine =
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}; load average ` +
    `${load.toFixed(1)} before the run, ${(loadavg()[0] ?? 0).toFixed(1)} after. Speeds are warm, one thread each, systems in turn article ` +
    `by article; timed rounds: ${rounds}. Median (least to most). Under load trust the ratios, which are of processor time.`
  const versions = systems.map(({ name, version }) => `- ${name}: ${version}`).join('\n')
  const text = `${heading}\n\n${machine}\n\nPeers, on ${count} articles of PolNeAR dev:\n\n${versions}\n\n${tables}\n`
  console.log(text)
  appendFileSync(new URL('../RESULTS.md', import.meta.url), `\n${text}`)
}

function numberOf(option: string, value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${option} ${value}: use a whole number from 1 on`)
  return number
}
