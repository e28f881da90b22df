import { readFileSync } from 'node:fs'
import type { Article } from '../src/model/article.ts'
import type { GoldAttribution } from './encode-labels.ts'

/** One line of a corpus of attributions. */
export interface CorpusArticle {
  readonly article: Article & { readonly id: string }
  readonly gold: readonly GoldAttribution[]
}

/** The articles of a corpus file, in its order. Throws where the file is missing or a line is not an article with gold. */
export function* readCorpus(path: string): Generator<CorpusArticle> {
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const value: unknown = JSON.parse(line)
    if (!isCorpusLine(value)) throw new Error(`${path}:${index + 1}: expected {id, text, gold}`)
    const { gold, ...article } = value
    yield { article: { id: article.id, text: article.text }, gold }
  }
}

function isCorpusLine(value: unknown): value is { id: string; text: string; gold: GoldAttribution[] } {
  if (typeof value !== 'object' || value === null) return false
  return (
    'id' in value &&
    typeof value.id === 'string' &&
    'text' in value &&
    typeof value.text === 'string' &&
    'gold' in value &&
    Array.isArray(value.gold)
  )
}
