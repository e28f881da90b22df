import { openingLabel, type Part } from '../src/annotate/statements/model/labels.ts'
import type { TokenRange } from '../src/annotate/statements/syntax/noun-phrase.ts'
import type { Token } from '../src/model/document.ts'

/** One attribution of the corpus: each role is a list of `[start, end]` in UTF-16 code units. */
export interface GoldAttribution {
  readonly content: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly source: readonly (readonly [number, number])[]
}

/**
 * Gold attributions as one label per token. Where roles compete for a token, a cue beats a source and a source beats
 * a content; among equals the attribution with the nearer cue wins. Attributions without a cue are left out, and so is every
 * stretch of a cue but the first.
 */
export function encodeLabels(tokens: readonly Token[], gold: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  const cued = gold.flatMap((attribution) => {
    const cue = runsOf(tokens, attribution.cue)[0]
    return cue === undefined ? [] : [{ attribution, cue }]
  })
  for (const role of ['content', 'source'] as const) {
    const wanted = cued.flatMap(({ attribution, cue }) =>
      runsOf(tokens, attribution[role]).map((run) => ({ run, cue, gap: gapBetween(run, cue) })),
    )
    wanted.sort((a, b) => b.gap - a.gap)
    for (const { run, cue } of wanted) paint(labels, run, run.first < cue.first ? `${role}-before` : `${role}-after`)
  }
  for (const { cue } of cued) paint(labels, cue, 'cue')
  return repairOpenings(labels)
}

function runsOf(tokens: readonly Token[], spans: readonly (readonly [number, number])[]): TokenRange[] {
  const runs: TokenRange[] = []
  for (const [start, end] of spans) {
    const first = tokens.findIndex((token) => token.end > start)
    let last = first
    while (first >= 0 && (tokens[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++
    if (first >= 0 && last > first) runs.push({ first, end: last })
  }
  return runs.sort((a, b) => a.first - b.first)
}

const gapBetween = (run: TokenRange, cue: TokenRange): number => Math.max(run.first - cue.end, cue.first - run.end)

function paint(labels: Uint8Array, run: TokenRange, part: Part): void {
  const opening = openingLabel(part)
  labels.fill(opening + 1, run.first, run.end)
  labels[run.first] = opening
}

/** A span cut in two by a stronger one goes on with an opening label. */
function repairOpenings(labels: Uint8Array): Uint8Array {
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0
    const before = labels[i - 1] ?? 0
    const goesOn = label > 0 && label % 2 === 0
    if (goesOn && before !== label && before !== label - 1) labels[i] = label - 1
  }
  return labels
}
