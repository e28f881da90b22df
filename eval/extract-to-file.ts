import { closeSync, openSync, writeSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { extract } from '../src/index.ts'
import { type CorpusArticle, readRows } from './shared-data.ts'

/** `tsx extract-to-file.ts INDEX ARTICLES RECORDS`: extracts with the sources behind `INDEX`, whatever state they are of. */
const [index, articlePath, recordPath] = process.argv.slice(2)
if (index === undefined || articlePath === undefined || recordPath === undefined) {
  throw new Error('usage: extract-to-file.ts INDEX.ts ARTICLES.jsonl RECORDS.jsonl')
}
const library: { extract: typeof extract } = await import(pathToFileURL(index).href)
const file = openSync(recordPath, 'w')
for (const article of readRows<CorpusArticle>(articlePath)) {
  writeSync(file, `${JSON.stringify(library.extract(article))}\n`)
}
closeSync(file)
