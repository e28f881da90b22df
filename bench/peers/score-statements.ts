import type { Attribution } from '../../eval/attribution.ts'
import type { GoldArticle, Score } from '../../eval/score-articles.ts'
import type { Statements } from '../../eval/statements.ts'
import type { PeerStatement } from './protocol.ts'

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

export function measureAccuracy(
  score: Score,
  articles: readonly GoldArticle[],
  answers: readonly Statements[],
): Accuracy {
  const figureOf = score(articles, answers)
  const byId = new Map(answers.map((answer) => [answer.id, answer]))
  const kept = articles.map((article) => keepDirect(score, article, byId.get(article.id)?.statements ?? []))
  const directOnly = score(
    kept.map(({ article }) => article),
    kept.map(({ answer }) => answer),
  )
  return {
    relation: figureOf('relation'),
    strict: figureOf('strict'),
    recall: { direct: figureOf('direct').r, mixed: figureOf('mixed').r, indirect: figureOf('indirect').r },
    direct: directOnly('relation'),
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
  const isDirect = (attribution: Attribution): boolean =>
    score([cutToParagraphs(article, attribution)], [])('direct').n === 1
  const gold = article.gold.filter(isDirect)
  const others = article.gold.filter((attribution) => !gold.includes(attribution))
  const touchesOther = (attribution: Attribution): boolean =>
    others.some(({ content }) =>
      content.some(([start, end]) => attribution.content.some(([from, to]) => from < end && start < to)),
    )
  const kept = statements.filter((statement) => {
    const attribution = asGold(statement)
    return isDirect(attribution) && !touchesOther(attribution)
  })
  return { article: { ...article, gold }, answer: { id: article.id, statements: kept } }
}

/** The paragraphs that the content touches, with it as their only gold: kinds are told paragraph by paragraph. */
function cutToParagraphs({ id, text }: GoldArticle, { content }: Attribution): GoldArticle {
  const from = text.lastIndexOf('\n', Math.min(...content.map(([start]) => start))) + 1
  const lineEnd = text.indexOf('\n', Math.max(...content.map(([, end]) => end)))
  const moved = content.map(([start, end]) => [start - from, end - from] as const)
  return {
    id,
    text: text.slice(from, lineEnd < 0 ? text.length : lineEnd),
    gold: [{ content: moved, cue: [], source: [] }],
  }
}

const asGold = ({ content }: PeerStatement): Attribution => ({
  content: content.map(({ start, end }) => [start, end] as const),
  cue: [],
  source: [],
})
