// Fits the confidence of a model's statements on a corpus that it was not trained on, and writes it into the header of the weights.
//   npx tsx training/fit-calibration.ts WEIGHTS.bin CORPUS.jsonl
// Prints the reliability by fifths of the articles, each rated by what was fitted on the others.
import { readFileSync, writeFileSync } from 'node:fs'
import { type Attribution, lengthOf, sharedLength } from '../eval/attribution.ts'
import { isSameContent, pairStatements } from '../eval/pair-statements.ts'
import { spanOfRange } from '../src/annotate/statements/found-statement.ts'
import { type DecodedStatement, decodeLabels } from '../src/annotate/statements/model/decode/decode-labels.ts'
import { rateStatement } from '../src/annotate/statements/model/decode/rate-statement.ts'
import { loadModel } from '../src/annotate/statements/model/load-model.ts'
import type { StatementModel } from '../src/annotate/statements/model/statement-model.ts'
import type { TokenRange } from '../src/annotate/statements/syntax/noun-phrase.ts'
import type { Document } from '../src/model/document.ts'
import { segment } from '../src/segment/segment.ts'
import { describeReliability } from './describe-reliability.ts'
import { fitLogistic, probability, type Sample } from './fit-logistic.ts'
import { type CorpusArticle, readCorpus } from './read-corpus.ts'

const FOLDS = 5
const FEATURES = ['cue', 'source', 'content', 'edges', 'least'] as const

const [path, corpus] = process.argv.slice(2)
if (path === undefined || corpus === undefined) throw new Error('usage: fit-calibration.ts WEIGHTS.bin CORPUS.jsonl')

const file = Uint8Array.from(readFileSync(path))
const model = loadModel('model', file)
const articles = [...readCorpus(corpus)].map((article) => judge(model, article))
if (articles.flat().length === 0) throw new Error(`${path} finds no statement in ${corpus}: train the model longer`)
const rated = articles.flatMap((samples, i) => {
  const weights = fitLogistic(articles.filter((_, j) => j % FOLDS !== i % FOLDS).flat())
  return samples.map(({ features, right }) => ({ confidence: probability(weights, [1, ...features]), right }))
})
const [intercept, ...weights] = fitLogistic(articles.flat())
const calibration = Object.fromEntries([['intercept', intercept], ...FEATURES.map((name, i) => [name, weights[i]])])
writeFileSync(path, withCalibration(file, calibration))
process.stdout.write(`${describeReliability(rated)}\n${JSON.stringify(calibration)}\n`)

/** What the model finds in an article: right where it overlaps a gold statement by half and has the same source. */
function judge({ tag }: StatementModel, { article, gold }: CorpusArticle): Sample[] {
  const document = segment(article)
  const { labels, certainty } = tag(document)
  const found = decodeLabels(labels, document.sentences)
  const attributions = found.map((statement) => asAttribution(document, statement))
  const right = new Set(
    [...pairStatements(gold, attributions)].filter(([g, p]) => isRight(gold[g]!, attributions[p]!)).map(([, p]) => p),
  )
  return found.map((statement, i) => {
    const certainties = rateStatement(statement, certainty)
    return { features: FEATURES.map((name) => certainties[name]), right: right.has(i) }
  })
}

function asAttribution(document: Document, { content, cue, source }: DecodedStatement): Attribution {
  const pairOf = (range: TokenRange): [number, number] => {
    const { start, end } = spanOfRange(document, range)
    return [start, end]
  }
  return { content: content.map(pairOf), cue: [pairOf(cue)], source: source === null ? [] : [pairOf(source)] }
}

/** As the scorer of relations: both sources absent, or half of the shorter one shared. */
function isRight(gold: Attribution, found: Attribution): boolean {
  const shorter = Math.min(lengthOf(gold.source), lengthOf(found.source))
  const longer = Math.max(lengthOf(gold.source), lengthOf(found.source))
  const sameSource = shorter === 0 ? longer === 0 : 2 * sharedLength(gold.source, found.source) >= shorter
  return isSameContent(gold, found) && sameSource
}

/** The same file with another calibration in its header. */
function withCalibration(bytes: Uint8Array, calibration: object): Buffer {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true)
  const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length)))
  const text = JSON.stringify(Object.assign({}, header, { calibration }))
  const padded = Buffer.from(text + ' '.repeat((4 - (Buffer.byteLength(text) % 4)) % 4))
  const start = Buffer.from(bytes.subarray(0, 12))
  start.writeUInt32LE(padded.length, 8)
  return Buffer.concat([start, padded, bytes.subarray(12 + length)])
}
