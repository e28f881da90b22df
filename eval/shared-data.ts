import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article, Span } from '../src/index.ts'
import type { Attribution } from './attribution.ts'

export type CorpusArticle = Article & { readonly id: string; readonly gold: readonly Attribution[] }

export type SentenceArticle = Article & { readonly id: string; readonly sentences: readonly Span[] }

/** Folder of corpora and scorers: ONRECORD_SHARED, else `../shared` beside the repository; null where it is absent. */
export function findShared(): string | null {
  const folder = process.env.ONRECORD_SHARED ?? fileURLToPath(new URL('../../shared', import.meta.url))
  return existsSync(join(folder, 'eval')) ? folder : null
}

/** The lines of a JSONL file. The caller names the shape of its rows, as the README of the corpora gives it. */
export function readRows<Row>(path: string): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line): Row => JSON.parse(line))
}

/** Runs a scorer of the shared folder with `--json` and returns what it prints. */
export function runScorer(shared: string, scorer: string, paths: readonly string[]): unknown {
  const printed = execFileSync(process.execPath, [join(shared, 'eval', scorer), ...paths, '--json'], {
    encoding: 'utf8',
  })
  return JSON.parse(printed)
}
