import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Article, extract } from '../src/index.ts'
import type { Measured } from './measured.ts'
import { readRows, runScorer } from './shared-data.ts'

const scores = z.object({ PER: z.number(), ORG: z.number(), LOC: z.number(), n: z.number() })

/** Recall of names in GUM: persons, organisations and places that share a character with a mention of an actor. */
export function measureNames(shared: string, folder: string): Measured[] {
  const goldPath = join(shared, 'eval', 'names', 'gum-ner.jsonl')
  const recordPath = join(folder, 'names.jsonl')
  const records = readRows<Article>(goldPath).map((article) => JSON.stringify(extract(article)))
  writeFileSync(recordPath, `${records.join('\n')}\n`)
  const { PER, ORG, LOC, n } = scores.parse(runScorer(shared, 'score-spans.mjs', ['names', goldPath, recordPath]))
  const figure = (name: string, value: number): Measured => ({ name, value, gold: n, interval: null })
  return [
    figure('names persons recall', PER),
    figure('names organisations recall', ORG),
    figure('names places recall', LOC),
  ]
}
