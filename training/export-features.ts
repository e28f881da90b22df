// Writes the model's input for a corpus: rows.bin (int32, ROW_WIDTH a token), labels.bin (uint8 a token), articles.json (id, tokens).
//   npx tsx training/export-features.ts CORPUS.jsonl OUT_FOLDER [VOCABULARY.bin]
// VOCABULARY.bin holds sorted fingerprints of words (uint32, little-endian) that get ids of their own in the column `word`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { computeFeatures } from '../src/annotate/statements/model/compute-features.ts'
import { LAYOUT, withVocabulary } from '../src/annotate/statements/model/feature-columns.ts'
import { LABELS } from '../src/annotate/statements/model/labels.ts'
import { segment } from '../src/segment/segment.ts'
import { encodeLabels } from './encode-labels.ts'
import { readCorpus } from './read-corpus.ts'

const [corpus, folder, words] = process.argv.slice(2)
if (corpus === undefined || folder === undefined)
  throw new Error('usage: export-features.ts CORPUS.jsonl OUT_FOLDER [VOCABULARY.bin]')

const layout = words === undefined ? LAYOUT : withVocabulary(readVocabulary(words))
const { columns, grams, maxGrams } = layout
const rows: Int32Array[] = []
const labels: Uint8Array[] = []
const articles: { id: string; tokens: number }[] = []
for (const { article, gold } of readCorpus(corpus)) {
  const document = segment(article)
  rows.push(computeFeatures(document, layout))
  labels.push(encodeLabels(document.tokens, gold))
  articles.push({ id: article.id, tokens: document.tokens.length })
}
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/rows.bin`, Buffer.concat(rows.map(({ buffer }) => Buffer.from(buffer))))
writeFileSync(`${folder}/labels.bin`, Buffer.concat(labels))
writeFileSync(`${folder}/articles.json`, JSON.stringify({ labels: LABELS, columns, grams, maxGrams, articles }))

function readVocabulary(path: string): Uint32Array {
  const bytes = readFileSync(path)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fingerprints = Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true))
  if (bytes.length % 4 !== 0 || fingerprints.some((value, i) => i > 0 && value <= (fingerprints[i - 1] ?? 0))) {
    throw new Error(`${path} is no vocabulary: expected ascending uint32`)
  }
  return fingerprints
}
