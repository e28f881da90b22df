// Fits the confidence of a model's statements on a corpus that it was not trained on, writes it into the header of the weights, and draws it beside
// them (reliability.svg).
//   npx tsx training/fit-calibration.ts WEIGHTS.bin CORPUS.jsonl
// The weights of the logistic regression come from what the model finds, the knots of the line from what of it stands after the join with the rules.
// Prints the reliability after the join by fifths of the articles, each rated by what was fitted on the others.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Attribution, lengthOf, sharedLength } from '../eval/attribution.ts'
import { isSameContent, pairStatements } from '../eval/pair-statements.ts'
import { findStatements } from '../src/annotate/statements/find-statements.ts'
import { spanOfRange } from '../src/annotate/statements/found-statement.ts'
import { joinStatements } from '../src/annotate/statements/join/join-statements.ts'
import { calibrate } from '../src/annotate/statements/model/decode/calibrate.ts'
import { type DecodedStatement, decodeLabels } from '../src/annotate/statements/model/decode/decode-labels.ts'
import { rateStatement } from '../src/annotate/statements/model/decode/rate-statement.ts'
import { findStatementsByModel } from '../src/annotate/statements/model/find-statements-by-model.ts'
import { loadModel } from '../src/annotate/statements/model/load-model.ts'
import type { StatementModel, TaggedTokens } from '../src/annotate/statements/model/statement-model.ts'
import type { TokenRange } from '../src/annotate/statements/syntax/noun-phrase.ts'
import { NO_ANNOTATIONS } from '../src/model/annotation.ts'
import type { Document } from '../src/model/document.ts'
import type { Span } from '../src/model/span.ts'
import { segment } from '../src/segment/segment.ts'
import { describeReliability, type Rated } from './describe-reliability.ts'
import { fitLogistic, probability, type Sample } from './fit-logistic.ts'
import { fitRisingLine } from './fit-rising-line.ts'
import { plotReliability } from './plot-reliability.ts'
import { type CorpusArticle, readCorpus } from './read-corpus.ts'

const FOLDS = 5
const FEATURES = ['cue', 'source', 'content', 'edges', 'least'] as const
const CERTAIN = { cue: 1, source: 1, content: 1, edges: 1, least: 1 }
const NONE = { cue: 0, source: 0, content: 0, edges: 0, least: 0 }
const logit = (probability: number): number => Math.log(probability / (1 - probability))

const [path, corpus] = process.argv.slice(2)
if (path === undefined || corpus === undefined) throw new Error('usage: fit-calibration.ts WEIGHTS.bin CORPUS.jsonl')

const file = Uint8Array.from(readFileSync(path))
const model = remembering(loadModel('model', file))
const articles = [...readCorpus(corpus)]
const judged = articles.map((article) => judge(model, article))
if (judged.flat().length === 0) throw new Error(`${path} finds no statement in ${corpus}: train the model longer`)
const others = <Item>(items: readonly (readonly Item[])[], fold: number): Item[] =>
  items.filter((_, i) => i % FOLDS !== fold).flat()

const ratedByFold = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fitLogistic(others(judged, fold))
  const joined = articles.map((article) => judgeJoined(model, article, weights))
  const line = fitRisingLine(others(joined, fold))
  const level = (rated: Rated): Rated => ({
    ...rated,
    confidence: calibrate(CERTAIN, { ...NONE, intercept: logit(rated.confidence), knots: line }),
  })
  return joined
    .filter((_, i) => i % FOLDS === fold)
    .flat()
    .map(level)
})
const weights = fitLogistic(judged.flat())
const knots = fitRisingLine(articles.flatMap((article) => judgeJoined(model, article, weights)))
const [intercept, ...slopes] = weights
const calibration = { intercept, ...Object.fromEntries(FEATURES.map((name, i) => [name, slopes[i]])), knots }
writeFileSync(path, withCalibration(file, calibration))
writeFileSync(join(dirname(path), 'reliability.svg'), plotReliability(ratedByFold.flat()))
process.stdout.write(`${describeReliability(ratedByFold.flat())}\n${JSON.stringify(calibration)}\n`)

/** The same model, asked once about each text, which it reads for every fold. */
function remembering(asked: StatementModel): StatementModel {
  const tagged = new Map<string, TaggedTokens>()
  return {
    ...asked,
    tag(document) {
      const found = tagged.get(document.text) ?? asked.tag(document)
      tagged.set(document.text, found)
      return found
    },
  }
}

/** What the model finds in an article: right where it overlaps a gold statement by half and has the same source. */
function judge({ tag }: StatementModel, { article, gold }: CorpusArticle): Sample[] {
  const document = segment(article)
  const { labels, certainty } = tag(document)
  const found = decodeLabels(labels, document.sentences)
  const right = findRight(
    gold,
    found.map((statement) => asAttribution(document, statement)),
  )
  return found.map((statement, i) => {
    const certainties = rateStatement(statement, certainty)
    return { features: FEATURES.map((name) => certainties[name]), right: right.has(i) }
  })
}

/** What of the model stands after the join with the rules, with the confidence that these weights give. */
function judgeJoined(model: StatementModel, { article, gold }: CorpusArticle, weights: readonly number[]): Rated[] {
  const document = segment(article)
  const rated: StatementModel = {
    ...model,
    confidenceOf: (certainty) => probability(weights, [1, ...FEATURES.map((name) => certainty[name])]),
  }
  const byModel = findStatementsByModel(rated).annotate(document, NO_ANNOTATIONS)
  const byBoth = findStatements.annotate(document, { ...NO_ANNOTATIONS, ...byModel })
  const { statements = [] } = joinStatements(model.name).annotate(document, { ...NO_ANNOTATIONS, ...byBoth })
  const pairs = (spans: readonly Span[]): [number, number][] => spans.map(({ start, end }) => [start, end])
  const right = findRight(
    gold,
    statements.map(({ content, cue, source }) => ({
      content: pairs(content),
      cue: pairs(cue === null ? [] : [cue]),
      source: pairs(source === null ? [] : [source]),
    })),
  )
  return statements.flatMap(({ confidence, finder }, i) =>
    finder === model.name ? [{ confidence, right: right.has(i) }] : [],
  )
}

function findRight(gold: readonly Attribution[], found: readonly Attribution[]): Set<number> {
  const pairs = [...pairStatements(gold, found)]
  return new Set(pairs.filter(([g, p]) => isRight(gold[g]!, found[p]!)).map(([, p]) => p))
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
