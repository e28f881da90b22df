import type { Span } from '../src/index.ts'
import { asAttributions } from './attribution.ts'
import { type Change, compareJudged, type Turn } from './compare-judged.ts'
import type { CueCounts } from './count-cues.ts'
import { describeJudged } from './describe-judged.ts'
import { sentencesOf } from './extract-set.ts'
import { judgeStatements } from './judge-statements.ts'
import type { CorpusArticle } from './shared-data.ts'
import type { Statements } from './statements.ts'

export interface ChangeList {
  readonly articles: readonly CorpusArticle[]
  readonly before: readonly Statements[]
  readonly after: readonly Statements[]
  readonly cues: CueCounts
}

const TURNS: readonly Turn[] = ['better', 'worse', 'new', 'gone']

/** What changed, sentence by sentence in the order of the text, and how many changes there are of each turn. */
export function listChanges({ articles, before, after, cues }: ChangeList): string[] {
  const counts = new Map<Turn, number>(TURNS.map((turn) => [turn, 0]))
  const lines: string[] = []
  for (const article of articles) {
    const { id, text, gold } = article
    const judge = (records: readonly Statements[]) => {
      const record = records.find((candidate) => candidate.id === id)
      return judgeStatements({ text, gold, predicted: asAttributions(record ?? { statements: [] }), cues })
    }
    const changes = compareJudged(judge(before), judge(after))
    for (const { turn } of changes) counts.set(turn, (counts.get(turn) ?? 0) + 1)
    for (const [{ start, end }, inSentence] of bySentence(article, changes)) {
      lines.push(`${id} ${start}: ${text.slice(start, end).replaceAll(/\s+/g, ' ')}`)
      for (const change of inSentence) lines.push(...describeChange(text, change).map((line) => `  ${line}`))
      lines.push('')
    }
  }
  return [...lines, `${[...counts].map(([turn, count]) => `${turn} ${count}`).join(', ')}`]
}

function describeChange(text: string, { turn, before, after }: Change): string[] {
  const judged = after ?? before
  const outcomes = [before, after].flatMap((side) => (side ? [side.outcome] : []))
  const lines = judged ? describeJudged(text, judged) : []
  if (turn === 'worse' && before?.predicted) lines.push(...describeJudged(text, { ...before, gold: null }).map(toWas))
  return [`${turn}  ${outcomes.join(' -> ')}`, ...lines.map((line) => `  ${line}`)]
}

const toWas = (line: string): string => line.replace(/^found/, 'was  ')

/** Changes by the sentence in which the content starts: a span of its own where it starts in none. */
function bySentence(article: CorpusArticle, changes: readonly Change[]): [Span, Change[]][] {
  if (changes.length === 0) return []
  const sentences = sentencesOf(article)
  const groups = new Map<number, [Span, Change[]]>()
  for (const change of changes) {
    const start = startOf(change)
    const sentence = sentences.find((span) => span.start <= start && start < span.end) ?? { start, end: start }
    const group = groups.get(sentence.start)
    if (group) group[1].push(change)
    else groups.set(sentence.start, [sentence, [change]])
  }
  return [...groups.values()].sort(([a], [b]) => a.start - b.start)
}

function startOf({ before, after }: Change): number {
  const judged = after ?? before
  return (judged?.gold ?? judged?.predicted)?.content[0]?.[0] ?? 0
}
