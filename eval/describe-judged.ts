import { type Attribution, type Pairs, without } from './attribution.ts'
import type { Judged } from './judge-statements.ts'

/** Offset, then source, cue and content in words. Spans of one role are parted by `…`; `–` stands for none. */
export function describeAttribution(text: string, { content, cue, source }: Attribution): string {
  return `${content[0]?.[0] ?? 0}: [${words(text, source)}] {${words(text, cue)}} ${words(text, content)}`
}

/** Lines for one judged statement: gold and found, then what the found content lacks and has too much. */
export function describeJudged(text: string, { gold, predicted }: Judged): string[] {
  const lines: string[] = []
  if (gold) lines.push(`gold   ${describeAttribution(text, gold)}`)
  if (predicted) lines.push(`found  ${describeAttribution(text, predicted)}`)
  if (gold && predicted) {
    const lacking = words(text, without(gold.content, predicted.content))
    const extra = words(text, without(predicted.content, gold.content))
    if (lacking !== '–') lines.push(`lacks  ${lacking}`)
    if (extra !== '–') lines.push(`extra  ${extra}`)
  }
  return lines
}

function words(text: string, pairs: Pairs): string {
  const pieces = pairs.map(([start, end]) => text.slice(start, end).replaceAll(/\s+/g, ' ').trim())
  return pieces.filter((piece) => piece !== '').join(' … ') || '–'
}
