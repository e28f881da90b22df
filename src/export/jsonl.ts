import { recordSchema } from '../model/record.ts'
import type { FileFormat } from './export-format.ts'
import type { ExportedArticles } from './exported-article.ts'
import { toJsonLine } from './json-line.ts'

/**
 * The records as they are, one on each line, nothing lost. Properties stand in the order of the schema whatever order a store
 * keeps them in, so that the same record gives the same bytes.
 */
export const jsonl: FileFormat = {
  name: 'jsonl',
  layout: 'file',
  mediaType: 'application/jsonl',
  needsText: false,
  write,
}

async function* write(articles: ExportedArticles): AsyncGenerator<string> {
  for await (const { record } of articles) yield `${toJsonLine(recordSchema.parse(record))}\n`
}
