import type { FileFormat } from './export-format.ts'
import type { ExportedArticles } from './exported-article.ts'
import { toJsonLine } from './json-line.ts'

/** The articles themselves, one on each line, as `onrecord extract` reads them: text, id and what is known of it. */
export const articlesJsonl: FileFormat = {
  name: 'articles',
  layout: 'file',
  mediaType: 'application/jsonl',
  needsText: true,
  write,
}

async function* write(articles: ExportedArticles): AsyncGenerator<string> {
  for await (const { record, text } of articles) {
    const { url, title, published, outlet, lang } = record.article
    yield `${toJsonLine({ id: record.id, url, title, published, outlet, lang, text })}\n`
  }
}
