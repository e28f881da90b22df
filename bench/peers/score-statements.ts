import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { GoldAttribution } from '../../eval/classify-misses.ts'
import type { CorpusArticle } from '../../eval/shared-data.ts'
import type { Answer, PeerStatement } from './protocol.ts'

export interface Rates {
  readonly p: number
  readonly r: number
  readonly f1: number
}

export interface Accuracy {
  /** Against all gold statements. */
  readonly relation: Rates
  readonly strict: Rates
  readonly recall: { readonly direct: number; readonly mixed: number; readonly indirect: number }
  /** Relation against the gold statements of kind direct alone: see `keepDirect`. */
  readonly direct: Rates
}

const rates = z.object({ p: z.number(), r: z.number(), f1: z.number(), n: z.number() })
const scores = z.object({
  figures: z.object({ relation: rates, strict: rates, direct: rates, mixed: rates, indirect: rates }),
})

type GoldArticle = Pick<CorpusArticle, 'id' | 'text' | 'gold'>
type Statements = Pick<Answer, 'id' | 'statements'>
type Score = (gold: readonly GoldArticle[], answers: readonly Statements[]) => z.infer<typeof scores>['figures']

/** The scorer of the corpora, which lies outside this repository: in `eval` of the folder `shared`. */
export async function loadScorer(shared: string): Promise<Score> {
  const url = pathToFileURL(join(shared, 'eval', 'score-attributions.mjs')).href
  const scorer: { score: (...given: Parameters<Score>) => unknown } = await import(url)
  return (gold, answers) => scores.parse(scorer.score(gold, answers)).figures
}

export function measureAccuracy(
  score: Score,
  articles: readonly GoldArticle[],
  answers: readonly Statements[],
): Accuracy {
  const { relation, strict, direct, mixed, indirect } = score(articles, answers)
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const kept = articles.map((article) => keepDirect(score, article, byId.get(article.id)?.statements ?? []))
  const directOnly = score(
    kept.map(({ article }) => article),
    kept.map(({ answer }) => answer),
  )
  return {
    relation,
    strict,
    recall: { direct: direct.r, mixed: mixed.r, indirect: indirect.r },
    direct: directOnly.relation,
  }
}

/**
 * Leaves what a finder of direct quotations should be held to: gold whose words all stand in quotation marks, and the
 * statements found whose words all do. A found one that overlaps gold of another kind is left out: neither right nor wrong.
 * The scorer itself tells the kinds.
 */
export function keepDirect(
  score: Score,
  article: GoldArticle,
  statements: readonly PeerStatement[],
): { readonly article: GoldArticle; readonly answer: Statements } {
  const isDirect = (attribution: GoldAttribution): boolean =>
    score([{ ...article, gold: [attribution] }], []).direct.n === 1
  const gold = article.gold.filter(isDirect)
  const others = article.gold.filter((attribution) => !gold.includes(attribution))
  const touchesOther = (attribution: GoldAttribution): boolean =>
    others.some(({ content }) =>
      content.some(([start, end]) => attribution.content.some(([from, to]) => from < end && start < to)),
    )
  const kept = statements.filter((statement) => {
    const attribution = asGold(statement)
    return isDirect(attribution) && !touchesOther(attribution)
  })
  return { article: { ...article, gold }, answer: { id: article.id, statements: kept } }
}

const asGold = ({ content }: PeerStatement): GoldAttribution => ({
  content: content.map(({ start, end }) => [start, end] as const),
  cue: [],
  source: [],
})
