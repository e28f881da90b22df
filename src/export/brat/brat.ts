import type { ExportedFile, FolderFormat } from '../export-format.ts'
import type { ExportedArticles } from '../exported-article.ts'
import { toJsonLine } from '../json-line.ts'
import { annotateRecord } from './annotate-record.ts'
import { CONFIGURATION } from './annotation-types.ts'
import { formatStandoff } from './format-standoff.ts'
import { createFileNames } from './name-files.ts'

/**
 * brat standoff: a folder that brat opens as a collection, with a .txt and an .ann file for each article, `annotation.conf`, and
 * `articles.jsonl`, which says which article each is. Statements and actors come back deeply equal by `readBrat`; the rest of the
 * record is not in it. A lone surrogate in the text becomes U+FFFD.
 */
export const brat: FolderFormat = {
  name: 'brat',
  layout: 'folder',
  needsText: true,
  write,
}

async function* write(articles: ExportedArticles): AsyncGenerator<ExportedFile> {
  yield { name: 'annotation.conf', text: CONFIGURATION }
  const nameFile = createFileNames()
  nameFile('articles.jsonl')
  let list = ''
  for await (const { record, text } of articles) {
    const name = nameFile(record.id)
    list += `${toJsonLine({ name, id: record.id, sha256: record.article.sha256 })}\n`
    yield { name: `${name}.txt`, text }
    yield { name: `${name}.ann`, text: formatStandoff(annotateRecord(record), text) }
  }
  yield { name: 'articles.jsonl', text: list }
}
