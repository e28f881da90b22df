import type { Sentence } from '../../../../model/document.ts'
import type { TokenRange } from '../../syntax/noun-phrase.ts'
import { opens, type Part, partOf } from '../labels.ts'

/** What the labels say: a cue with what is linked to it, in tokens. */
export interface DecodedStatement {
  /** In text order, never overlapping, at least one. */
  readonly content: readonly TokenRange[]
  readonly cue: TokenRange
  readonly source: TokenRange | null
}

interface LabelledRun extends TokenRange {
  readonly part: Part
}

interface Linked {
  readonly cue: LabelledRun
  readonly sources: LabelledRun[]
  readonly contents: LabelledRun[]
}

/**
 * Statements from one label per token: each source and content goes to the nearest cue on the side that its label tells. A cue
 * without a source takes that of the cue before it in the same sentence; a cue without content is dropped. Of several sources the
 * first counts. Time grows linearly with the number of labels.
 */
export function decodeLabels(labels: Uint8Array, sentences: readonly Sentence[]): DecodedStatement[] {
  const runs = runsOf(labels)
  const linked: Linked[] = runs.filter(({ part }) => part === 'cue').map((cue) => ({ cue, sources: [], contents: [] }))
  let cuesSeen = 0
  for (const run of runs) {
    if (run.part === 'cue') {
      cuesSeen++
      continue
    }
    const target = linked[run.part.endsWith('before') ? cuesSeen : cuesSeen - 1]
    if (target === undefined) continue
    if (run.part.startsWith('source')) target.sources.push(run)
    else target.contents.push(run)
  }
  shareSources(linked, sentences)
  return linked
    .filter(({ contents }) => contents.length > 0)
    .map(({ cue, sources: [source], contents }) => ({
      content: contents.map(rangeOf),
      cue: rangeOf(cue),
      source: source === undefined ? null : rangeOf(source),
    }))
}

const rangeOf = ({ first, end }: TokenRange): TokenRange => ({ first, end })

function runsOf(labels: Uint8Array): LabelledRun[] {
  const runs: LabelledRun[] = []
  let i = 0
  while (i < labels.length) {
    const part = partOf(labels[i] ?? 0)
    const first = i++
    if (part === null) continue
    while (i < labels.length && partOf(labels[i] ?? 0) === part && !opens(labels[i] ?? 0)) i++
    runs.push({ part, first, end: i })
  }
  return runs
}

function shareSources(linked: readonly Linked[], sentences: readonly Sentence[]): void {
  let sentence = 0
  let previous: { readonly sentence: number; readonly sources: readonly LabelledRun[] } | undefined
  for (const { cue, sources } of linked) {
    while (sentence < sentences.length && (sentences[sentence]?.endToken ?? 0) <= cue.first) sentence++
    if (sources.length === 0 && previous?.sentence === sentence) sources.push(...previous.sources)
    previous = { sentence, sources }
  }
}
