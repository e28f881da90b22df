import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type CorpusArticle, readRows } from './shared-data.ts'

const SEED_FILE = '000_d4a3d1238127169d.txt'

export const SETS = ['dev', 'train', 'seed'] as const

export type SetName = (typeof SETS)[number]

export interface GoldSet {
  readonly articles: readonly CorpusArticle[]
  /** JSONL of `articles`, for the scorers. */
  readonly goldPath: string
}

const pairs = z.array(z.tuple([z.int(), z.int()]))
const seedGold = z.object({
  sha256: z.string().describe('Of the text that the offsets belong to, as UTF-8'),
  statements: z.array(z.object({ content: pairs, cue: pairs, source: pairs })),
})

/** A set of gold statements: PolNeAR dev or train, or the founding report. `folder` takes files that have to be made. */
export function loadSet(shared: string, name: SetName, folder: string): GoldSet {
  if (name === 'seed') {
    const goldPath = join(folder, 'seed-gold.jsonl')
    const article = loadSeed(shared)
    writeFileSync(goldPath, `${JSON.stringify(article)}\n`)
    return { articles: [article], goldPath }
  }
  const goldPath = join(shared, 'eval', 'attributions', `polnear-${name}.jsonl`)
  return { articles: readRows<CorpusArticle>(goldPath), goldPath }
}

/** The founding report with our own reading of it: `seed-gold.json` holds offsets only, no word. */
export function loadSeed(shared: string): CorpusArticle {
  const text = readFileSync(join(shared, 'seed', SEED_FILE), 'utf8')
  return joinSeed(text, readFileSync(new URL('seed-gold.json', import.meta.url), 'utf8'))
}

/** @throws Error where the gold was read on another text. */
export function joinSeed(text: string, goldJson: string): CorpusArticle {
  const { sha256, statements } = seedGold.parse(JSON.parse(goldJson))
  const found = createHash('sha256').update(text).digest('hex')
  if (found !== sha256)
    throw new Error(`eval/seed-gold.json was read on another text: SHA-256 is ${found}, not ${sha256}`)
  return { id: 'seed', text, published: '2021-11-18', gold: statements }
}
