import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { codePhrase } from '../src/annotate/actors/resolve/code-phrase.ts'
import { type Article, createExtractor } from '../src/index.ts'
import type { Measured } from './measured.ts'
import { type ActorItem, scoreActors } from './score-actors.ts'
import { readRows, runScorer } from './shared-data.ts'

/** Day that items of the corpus mean by `today`: it was written in late 2022. */
const TODAY = '2022-11-01'

const linkScores = z.object({ precision: z.number().nullable(), recall: z.number().nullable(), n: z.number() })

/** Codes of actors given as phrases, and Wikidata ids in whole articles. */
export function measureActors(shared: string, folder: string): Measured[] {
  const items = readRows<ActorItem>(join(shared, 'eval', 'events', 'ngec_actors.dev.jsonl'))
  const codes = scoreActors(items, (text, date) => codePhrase(text, date).code, TODAY)
  return [...codes, ...['el-newsfair', 'el-msnbc'].flatMap((name) => measureLinks(name, shared, folder))]
}

function measureLinks(name: string, shared: string, folder: string): Measured[] {
  const goldPath = join(shared, 'eval', 'names', `${name}.jsonl`)
  const extractor = createExtractor()
  const records = readRows<Article>(goldPath).map((article) => extractor.extract(article))
  const recordPath = join(folder, `${name}.jsonl`)
  writeFileSync(recordPath, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  const { precision, recall, n } = linkScores.parse(
    runScorer(shared, 'score-spans.mjs', ['links', goldPath, recordPath]),
  )
  return [
    { name: `ids ${name} precision`, value: precision ?? 0, gold: n, interval: null },
    { name: `ids ${name} recall`, value: recall ?? 0, gold: n, interval: null },
  ]
}
