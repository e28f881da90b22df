import { type ArticleCounts, bootstrapDifference } from './bootstrap.ts'
import { countArticles, type GoldArticle, type Score } from './score-articles.ts'
import type { Statements } from './statements.ts'

/** F1 of relation and strict before and after, and the difference with its paired 95 % interval over articles. */
export function compareFigures(
  score: Score,
  articles: readonly GoldArticle[],
  before: readonly Statements[],
  after: readonly Statements[],
): string[] {
  const earlier = countArticles(score, articles, before)
  const later = countArticles(score, articles, after)
  return ['relation', 'strict'].map((name) => describeDifference(name, earlier(name), later(name)))
}

export function describeDifference(
  name: string,
  before: readonly ArticleCounts[],
  after: readonly ArticleCounts[],
): string {
  const { low, high } = bootstrapDifference(before, after)
  const [from, to] = [f1Of(before), f1Of(after)]
  return `${name} F1 ${from.toFixed(1)} -> ${to.toFixed(1)}, ${signed(to - from)} [${signed(low)}, ${signed(high)}]`
}

function f1Of(articles: readonly ArticleCounts[]): number {
  const right = articles.reduce((sum, article) => sum + article.right, 0)
  const total = articles.reduce((sum, { predicted, gold }) => sum + predicted + gold, 0)
  return total === 0 ? 0 : (200 * right) / total
}

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(1)}`
