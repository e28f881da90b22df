// Writes the words of a corpus for the teacher, which has a vocabulary of its own: one JSON array of strings an article, in the corpus's order.
//   npx tsx training/export-words.ts CORPUS.jsonl OUT.jsonl
import { writeFileSync } from 'node:fs'
import { segment } from '../src/segment/segment.ts'
import { readCorpus } from './read-corpus.ts'

const [corpus, output] = process.argv.slice(2)
if (corpus === undefined || output === undefined) throw new Error('usage: export-words.ts CORPUS.jsonl OUT.jsonl')

const lines = [...readCorpus(corpus)].map(({ article }) =>
  JSON.stringify(segment(article).tokens.map(({ text }) => text)),
)
writeFileSync(output, `${lines.join('\n')}\n`)
