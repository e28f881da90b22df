// Turns label predictions (uint8 a token, articles in the corpus's order) into records for the scorer.
//   npx tsx training/decode-predictions.ts CORPUS.jsonl LABELS.bin OUT.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import { spanOfRange } from '../src/annotate/statements/found-statement.ts'
import { decodeLabels } from '../src/annotate/statements/model/decode/decode-labels.ts'
import { segment } from '../src/segment/segment.ts'
import { readCorpus } from './read-corpus.ts'

const [corpus, predictions, output] = process.argv.slice(2)
if (corpus === undefined || predictions === undefined || output === undefined) {
  throw new Error('usage: decode-predictions.ts CORPUS.jsonl LABELS.bin OUT.jsonl')
}

const labels = new Uint8Array(readFileSync(predictions))
const lines: string[] = []
let offset = 0
for (const { article } of readCorpus(corpus)) {
  const document = segment(article)
  const end = offset + document.tokens.length
  const statements = decodeLabels(labels.subarray(offset, end), document.sentences).map(({ content, cue, source }) => ({
    content: content.map((range) => spanOfRange(document, range)),
    cue: spanOfRange(document, cue),
    source: source && spanOfRange(document, source),
  }))
  lines.push(JSON.stringify({ id: article.id, statements }))
  offset = end
}
if (offset !== labels.length)
  throw new Error(`${predictions} has ${labels.length} labels, ${corpus} has ${offset} tokens: export again`)
writeFileSync(output, `${lines.join('\n')}\n`)
