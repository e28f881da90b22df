import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createExtractor, extract, type Record } from '../src/index.ts'
import { type ArticleCounts, bootstrapF1, type Interval } from './bootstrap.ts'
import { countSeed } from './count-seed.ts'
import { sentencesOf } from './extract-set.ts'
import { loadSeed, type SetName } from './load-set.ts'
import { measureGoldSpeakers } from './measure-gold-speakers.ts'
import { measureNames } from './measure-names.ts'
import { measureSeedActs } from './measure-seed-acts.ts'
import { measureSeedEvents } from './measure-seed-events.ts'
import { measureSeedTargets } from './measure-seed-targets.ts'
import { measureStance } from './measure-stance.ts'
import { measureTrailing, readTrailing, trailingFigure } from './measure-trailing.ts'
import type { Measured } from './measured.ts'

import { nameSpeakerFigures } from './name-speaker-figures.ts'
import { countArticles, type Figure, loadScorer, statementScores } from './score-articles.ts'
import { countSentences, percentF1 } from './score-sentences.ts'
import { type CorpusArticle, readRows, runScorer, type SentenceArticle } from './shared-data.ts'

const RECALL_ONLY: readonly string[] = ['direct', 'mixed', 'indirect']
const WITH_INTERVAL: readonly string[] = ['relation', 'strict']

export interface StatementSet {
  readonly name: SetName
  readonly shared: string
  readonly goldPath: string
  readonly articles: readonly CorpusArticle[]
  readonly records: readonly Record[]
  /** Where the records are written for the scorers. */
  readonly folder: string
}

/** All figures of a set; on dev also what is measured on other data. */
export async function measureAll(set: StatementSet): Promise<Measured[]> {
  const measured = await measureStatements(set)
  if (set.name === 'seed') return [...measured, ...(await measureFoundingReport(set.shared))]
  if (set.name !== 'dev') return measured
  measured.push(...(await measureFast(set)))
  measured.push(...measureSpeakers(set, join(set.shared, 'eval', 'speakers', 'polnear-dev-25.jsonl')))
  measured.push(...measureGoldSpeakers(set.shared, set), ...measureNames(set.shared, set.folder))
  measured.push(measureSentences(join(set.shared, 'eval', 'sentences', 'gum-sentences.jsonl')))
  measured.push(trailingFigure(measureTrailing(readTrailing(set.shared), extract)))
  measured.push(...measureStance(set.shared))
  measured.push(...(await measureFoundingReport(set.shared)))
  return measured
}

/** Counts on the founding report, and its statements against our own reading of it. */
async function measureFoundingReport(shared: string): Promise<Measured[]> {
  const article = loadSeed(shared)
  const record = extract(article)
  const figureOf = (await loadScorer(shared))([article], [record])
  const scored = ['relation', 'strict'].map((name): Measured => {
    const { f1, n } = figureOf(name)
    return { name: `seed ${name} F1`, value: f1, gold: n, interval: null }
  })
  const counts = [...countSeed(record)].map(([name, value]): Measured => ({ name, value, gold: null, interval: null }))
  return [...counts, ...scored, ...measureSeedActs(record), ...measureSeedTargets(record), ...measureSeedEvents(record)]
}

async function measureStatements(set: StatementSet): Promise<Measured[]> {
  const recordPath = writeRecords(set)
  const scored = runScorer(set.shared, 'score-attributions.mjs', [set.goldPath, recordPath])
  const { figures } = statementScores.parse(scored)
  const intervals = set.articles.length > 1 ? await intervalsOf(set) : new Map<string, Interval>()
  return Object.entries(figures).flatMap(([name, figure]) => toMeasured(name, figure, intervals.get(name) ?? null))
}

/** The statements that the fast model finds in the same articles. */
async function measureFast({ shared, articles }: StatementSet): Promise<Measured[]> {
  const extractor = createExtractor({ model: 'fast', statementsOnly: true })
  const figureOf = (await loadScorer(shared))(
    articles,
    articles.map((article) => extractor.extract(article)),
  )
  return ['relation', 'strict'].map((name): Measured => {
    const { f1, n } = figureOf(name)
    return { name: `fast statements ${name} F1`, value: f1, gold: n, interval: null }
  })
}

function toMeasured(name: string, { p, r, f1, n }: Figure, interval: Interval | null): Measured[] {
  if (RECALL_ONLY.includes(name)) return [{ name: `statements ${name} recall`, value: r, gold: n, interval: null }]
  return [
    { name: `statements ${name} P`, value: p, gold: n, interval: null },
    { name: `statements ${name} R`, value: r, gold: n, interval: null },
    { name: `statements ${name} F1`, value: f1, gold: n, interval },
  ]
}

async function intervalsOf({ shared, articles, records }: StatementSet): Promise<Map<string, Interval>> {
  const counts = countArticles(await loadScorer(shared), articles, records)
  return new Map(WITH_INTERVAL.map((name) => [name, bootstrapF1(counts(name))]))
}

function measureSpeakers(set: StatementSet, speakerPath: string): Measured[] {
  return nameSpeakerFigures(runScorer(set.shared, 'score-speakers.mjs', [set.goldPath, speakerPath, writeRecords(set)]))
}

function measureSentences(path: string): Measured {
  const articles = readRows<SentenceArticle>(path)
  const counts = articles.map((article) => countSentences(article.text, article.sentences, sentencesOf(article)))
  const sum = (field: keyof ArticleCounts): number => counts.reduce((total, count) => total + count[field], 0)
  const value = percentF1(sum('right'), sum('predicted'), sum('gold'))
  return { name: 'sentences F1', value, gold: sum('gold'), interval: bootstrapF1(counts) }
}

function writeRecords({ folder, records }: StatementSet): string {
  const path = join(folder, 'records.jsonl')
  writeFileSync(path, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`)
  return path
}
