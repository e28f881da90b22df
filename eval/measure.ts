import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Record } from '../src/index.ts'
import { type ArticleCounts, bootstrapF1, type Interval } from './bootstrap.ts'
import { sentencesOf } from './extract-set.ts'
import type { Measured } from './measured.ts'
import { nameSpeakerFigures } from './name-speaker-figures.ts'
import { countArticles, type Figure, loadScorer, statementScores } from './score-articles.ts'
import { countSentences, percentF1 } from './score-sentences.ts'
import { type CorpusArticle, readRows, runScorer, type SentenceArticle } from './shared-data.ts'

const RECALL_ONLY: readonly string[] = ['direct', 'mixed', 'indirect']
const WITH_INTERVAL: readonly string[] = ['relation', 'strict']

export interface StatementSet {
  readonly shared: string
  readonly goldPath: string
  readonly articles: readonly CorpusArticle[]
  readonly records: readonly Record[]
  /** Where the records are written for the scorers. */
  readonly folder: string
}

export async function measureStatements(set: StatementSet): Promise<Measured[]> {
  const recordPath = writeRecords(set)
  const scored = runScorer(set.shared, 'score-attributions.mjs', [set.goldPath, recordPath])
  const { figures } = statementScores.parse(scored)
  const intervals = await intervalsOf(set)
  return Object.entries(figures).flatMap(([name, figure]) => toMeasured(name, figure, intervals.get(name) ?? null))
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

export function measureSpeakers(set: StatementSet, speakerPath: string): Measured[] {
  return nameSpeakerFigures(runScorer(set.shared, 'score-speakers.mjs', [set.goldPath, speakerPath, writeRecords(set)]))
}

export function measureSentences(path: string): Measured {
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
