// Writes the model's input for a corpus: rows.bin (int32, ROW_WIDTH a token), labels.bin (uint8 a token), articles.json (id, tokens).
//   npx tsx training/export-features.ts CORPUS.jsonl OUT_FOLDER
import { mkdirSync, writeFileSync } from 'node:fs'
import { computeFeatures } from '../src/annotate/statements/model/compute-features.ts'
import { COLUMNS, GRAMS, MAX_GRAMS } from '../src/annotate/statements/model/feature-columns.ts'
import { LABELS } from '../src/annotate/statements/model/labels.ts'
import { segment } from '../src/segment/segment.ts'
import { encodeLabels } from './encode-labels.ts'
import { readCorpus } from './read-corpus.ts'

const [corpus, folder] = process.argv.slice(2)
if (corpus === undefined || folder === undefined) throw new Error('usage: export-features.ts CORPUS.jsonl OUT_FOLDER')

const rows: Int32Array[] = []
const labels: Uint8Array[] = []
const articles: { id: string; tokens: number }[] = []
for (const { article, gold } of readCorpus(corpus)) {
  const document = segment(article)
  rows.push(computeFeatures(document))
  labels.push(encodeLabels(document.tokens, gold))
  articles.push({ id: article.id, tokens: document.tokens.length })
}
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/rows.bin`, Buffer.concat(rows.map(({ buffer }) => Buffer.from(buffer))))
writeFileSync(`${folder}/labels.bin`, Buffer.concat(labels))
writeFileSync(
  `${folder}/articles.json`,
  JSON.stringify({ labels: LABELS, columns: COLUMNS, grams: GRAMS, maxGrams: MAX_GRAMS, articles }),
)
