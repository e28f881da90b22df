import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Article, createExtractor } from '../src/index.ts'
import type { Measured } from './measured.ts'
import { readRows, runScorer } from './shared-data.ts'

/** News of three decades, Wikinews, and histories of wars. */
const SETS = ['te3-timebank', 'te3-aquaint', 'gum-dates', 'wikiwars'] as const

const scores = z.object({ r: z.number(), overlap: z.number(), value: z.number(), n: z.number() })

/**
 * Times against TIMEX3: F1 of spans that overlap, and how many of the dates found have the right value. GUM marks no
 * durations and no vague times, so that only its recall is asked for.
 */
export function measureTimes(shared: string, folder: string): Measured[] {
  const extractor = createExtractor({ model: 'fast' }) // times do not depend on the statements
  return SETS.flatMap((name) => {
    const goldPath = join(shared, 'eval', 'times', `${name}.jsonl`)
    const records = readRows<Article>(goldPath).map((article) => extractor.extract(article))
    const recordPath = join(folder, `times-${name}.jsonl`)
    writeFileSync(recordPath, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    const { r, overlap, value, n } = scores.parse(runScorer(shared, 'score-spans.mjs', ['times', goldPath, recordPath]))
    const found: Measured =
      name === 'gum-dates'
        ? { name: `times ${name} recall`, value: r, gold: n, interval: null }
        : { name: `times ${name} overlap F1`, value: overlap, gold: n, interval: null }
    return [found, { name: `times ${name} value`, value, gold: n, interval: null }]
  })
}
