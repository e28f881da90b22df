import nlp from 'compromise'
import { type Article, extract } from '../src/index.ts'
import { quantile, type Spread, spreadOf } from './summarise.ts'

export interface Comparison {
  readonly articlesPerSecond: Spread
  readonly tokensPerSecond: number
  readonly megabytesPerSecond: number
  /** Milliseconds for one article, over all rounds. */
  readonly p50: number
  readonly p95: number
  readonly peerArticlesPerSecond: Spread
  /** Our speed over the peer's in the same round. */
  readonly ratio: Spread
}

const WORD = /[\p{L}\p{N}]+|[^\s]/gu

/** Warm, one thread, interleaved: ours, peer, ours, peer. The peer is compromise: tags, sentences and quotations. */
export function compareWithPeer(articles: readonly Article[], rounds: number): Comparison {
  const latencies: number[] = []
  const ours: number[] = []
  const peers: number[] = []
  for (const article of articles.slice(0, 5)) {
    extract(article)
    readWithPeer(article.text)
  }
  for (let round = 0; round < rounds; round++) {
    const times = articles.map((article) => millisecondsOf(() => extract(article)))
    latencies.push(...times)
    ours.push(articles.length / (sum(times) / 1000))
    peers.push(articles.length / (sum(articles.map(({ text }) => millisecondsOf(() => readWithPeer(text)))) / 1000))
  }
  const articlesPerSecond = spreadOf(ours)
  const perArticle = (amount: (text: string) => number): number =>
    sum(articles.map(({ text }) => amount(text))) / articles.length
  return {
    articlesPerSecond,
    tokensPerSecond: articlesPerSecond.median * perArticle((text) => text.match(WORD)?.length ?? 0),
    megabytesPerSecond: articlesPerSecond.median * (perArticle((text) => Buffer.byteLength(text)) / 1e6),
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    peerArticlesPerSecond: spreadOf(peers),
    ratio: spreadOf(ours.map((speed, i) => speed / (peers[i] ?? Number.NaN))),
  }
}

function readWithPeer(text: string): number {
  const view = nlp(text)
  return view.quotations().length + view.sentences().length
}

export function millisecondsOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
