import { asAttributions } from './attribution.ts'
import type { CueCounts } from './count-cues.ts'
import { describeJudged } from './describe-judged.ts'
import { type Judged, judgeStatements, OUTCOMES } from './judge-statements.ts'
import type { CorpusArticle } from './shared-data.ts'
import type { Statements } from './statements.ts'

export interface ErrorList {
  readonly articles: readonly CorpusArticle[]
  readonly records: readonly Statements[]
  readonly cues: CueCounts
  /** Outcomes whose names start so are listed: `missed` for all that were missed, empty for all. */
  readonly only: string
}

/** The errors of `only` as lines, and how many there are of each outcome. */
export function listErrors({ articles, records, cues, only }: ErrorList): string[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const lines: string[] = []
  const all: Judged[] = []
  for (const { id, text, gold } of articles) {
    const predicted = asAttributions(byId.get(id) ?? { statements: [] })
    const judged = judgeStatements({ text, gold, predicted, cues })
    all.push(...judged)
    for (const item of judged) {
      if (item.outcome === 'right' || !item.outcome.startsWith(only)) continue
      lines.push(`${item.outcome}  ${id}`, ...describeJudged(text, item).map((line) => `  ${line}`), '')
    }
  }
  return [...lines, ...countOutcomes(all)]
}

/** Each outcome with its count and, spurious ones aside, its part of the gold statements. */
function countOutcomes(judged: readonly Judged[]): string[] {
  const gold = judged.filter((item) => item.gold !== null).length
  return OUTCOMES.map((outcome) => {
    const count = judged.filter((item) => item.outcome === outcome).length
    const part = outcome === 'spurious' || gold === 0 ? '' : `  ${((100 * count) / gold).toFixed(1)} %`
    return `${outcome.padEnd(20)} ${String(count).padStart(6)}${part}`
  })
}
