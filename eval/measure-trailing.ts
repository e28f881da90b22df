import { join } from 'node:path'
import type { Article } from '../src/index.ts'
import { asAttributions } from './attribution.ts'
import { joinWords } from './count-cues.ts'
import { describeAttribution } from './describe-judged.ts'
import { findTrailing } from './find-trailing.ts'
import type { Measured } from './measured.ts'
import { readRows } from './shared-data.ts'
import type { Statements } from './statements.ts'

/** Single sentences of wire news: codes of events are their gold, not statements. */
export function readTrailing(shared: string): Article[] {
  return readRows<Article>(join(shared, 'eval', 'events', 'plover_gsr.dev.jsonl'))
}

export interface TrailingResult {
  readonly found: number
  /** How many of the sentences end with such an attribution. */
  readonly total: number
  /** For each miss: what the content should be, then what was found. */
  readonly misses: readonly string[]
}

/** How many trailing attributions have a statement whose content is all the words before the comma and no other. */
export function measureTrailing(
  sentences: readonly Article[],
  extract: (article: Article) => Pick<Statements, 'statements'>,
): TrailingResult {
  let total = 0
  const misses: string[] = []
  for (const sentence of sentences) {
    const trailing = findTrailing(sentence.text)
    if (trailing === null) continue
    total++
    const { text } = sentence
    const [wanted] = asAttributions({
      statements: [{ content: [trailing.content], cue: trailing.cue, source: trailing.source }],
    })
    const statements = asAttributions(extract(sentence))
    if (
      wanted === undefined ||
      statements.some(({ content }) => joinWords(text, content) === joinWords(text, wanted.content))
    ) {
      continue
    }
    const found = statements.map((attribution) => `  found  ${describeAttribution(text, attribution)}`)
    misses.push([sentence.id ?? '', `  gold   ${describeAttribution(text, wanted)}`, ...found].join('\n'))
  }
  return { found: total - misses.length, total, misses }
}

/** As a figure, in percent. */
export function trailingFigure({ found, total }: TrailingResult): Measured {
  return {
    name: 'trailing attributions found',
    value: Math.round((1000 * found) / total) / 10,
    gold: total,
    interval: null,
  }
}
