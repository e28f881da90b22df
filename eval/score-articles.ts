import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { ArticleCounts } from './bootstrap.ts'
import type { CorpusArticle } from './shared-data.ts'
import type { Statements } from './statements.ts'

const figure = z.object({ p: z.number(), r: z.number(), f1: z.number(), n: z.number() })

/** What `score-attributions.mjs` tells. */
export const statementScores = z.object({
  articles: z.number(),
  missing: z.number(),
  figures: z.record(z.string(), figure),
})

export type Figure = z.infer<typeof figure>

export type GoldArticle = Pick<CorpusArticle, 'id' | 'text' | 'gold'>

/** Scores records against gold. Throws on a name that is no figure of the scorer. */
export type Score = (gold: readonly GoldArticle[], records: readonly Statements[]) => (name: string) => Figure

/** The scorer of the corpora, which lies outside this repository: in `eval` of the folder `shared`. */
export async function loadScorer(shared: string): Promise<Score> {
  const url = pathToFileURL(join(shared, 'eval', 'score-attributions.mjs')).href
  const scorer: { score: (gold: readonly GoldArticle[], records: readonly Statements[]) => unknown } = await import(url)
  return (gold, records) => {
    const { figures } = statementScores.parse(scorer.score(gold, records))
    return (name) => {
      const found = figures[name]
      if (found === undefined) throw new Error(`score-attributions.mjs gives no figure "${name}"`)
      return found
    }
  }
}

/** Counts of each article for a figure such as `relation`, from the scorer run on one article at a time. */
export function countArticles(
  score: Score,
  articles: readonly GoldArticle[],
  records: readonly Statements[],
): (name: string) => ArticleCounts[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const scored = articles.map((article) => {
    const record = byId.get(article.id)
    return { figureOf: score([article], record ? [record] : []), predicted: record?.statements.length ?? 0 }
  })
  return (name) =>
    scored.map(({ figureOf, predicted }) => {
      const { r, n } = figureOf(name)
      return { right: Math.round((r * n) / 100), predicted, gold: n }
    })
}
