import type { StatementAnnotation, StatementTimeAnnotation, TimeAnnotation } from '../../model/annotation.ts'
import type { Document, Sentence } from '../../model/document.ts'
import { firstWhere } from '../../model/first-where.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'

/** How many words may lie between a time and the cue or source that it belongs to. */
const REACH = 14
/** How many words and marks are looked through for them, cue and source included. */
const MOST_TOKENS = 80
/** How many statements and times on each side of a cue are looked at: no sentence has more that matter. */
const NEIGHBOURS = 6

/**
 * When each statement was made: the time nearest to its cue or source in the same sentence, with no verb and no content
 * between them ("said on Monday that", "On Monday Marek Dolan said"). Never a time inside its content.
 */
export function findStatementTimes(
  document: Document,
  statements: readonly StatementAnnotation[],
  times: readonly TimeAnnotation[],
): StatementTimeAnnotation[] {
  const dated = times.filter(({ grain }) => grain !== 'vague')
  const cued = statements
    .flatMap((statement) => (statement.cue === null ? [] : [{ statement, cue: statement.cue }]))
    .sort((a, b) => a.cue.start - b.cue.start)
  return cued.flatMap(({ statement, cue }, index) => {
    const sentence = document.sentences[firstWhere(document.sentences, ({ end }) => end > cue.start)]
    if (sentence === undefined) return []
    const near = cued.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    const contents = near.flatMap(({ statement: { content } }) => content).filter((content) => !contains(content, cue))
    const time = nearestTime({
      document,
      sentence,
      anchors: anchorsOf(statement, cue, sentence),
      contents,
      times: dated,
    })
    return time === null ? [] : [{ statement, value: time.value }]
  })
}

/** The cue, and the source where it stands in the same sentence. */
const anchorsOf = ({ source }: StatementAnnotation, cue: Span, sentence: Span): readonly Span[] =>
  source !== null && contains(sentence, source) ? [cue, source] : [cue]

interface Search {
  readonly document: Document
  readonly sentence: Sentence
  readonly anchors: readonly Span[]
  readonly contents: readonly Span[]
  readonly times: readonly TimeAnnotation[]
}

function nearestTime({ document, sentence, anchors, contents, times }: Search): TimeAnnotation | null {
  const from = anchors[0]?.start ?? 0
  const next = firstWhere(times, ({ end }) => end > from)
  let nearest: TimeAnnotation | null = null
  let shortest = REACH + 1
  for (const time of times.slice(Math.max(0, next - NEIGHBOURS), next + NEIGHBOURS)) {
    if (!contains(sentence, time) || anchors.some((anchor) => overlaps(anchor, time))) continue
    if (time.grain === 'year' && !isLed(document, time)) continue
    for (const gap of gapsTo(time, anchors)) {
      if (contents.some((content) => overlaps(content, gap) || overlaps(content, time))) continue
      const words = countWords(document, gap, [...anchors, time])
      if (words < shortest) [nearest, shortest] = [time, words]
    }
  }
  return nearest
}

/** From a time to the cue and to the source; where it stands between the two, all that lies between them. */
function gapsTo(time: Span, anchors: readonly Span[]): Span[] {
  const isBetween = anchors.some(({ end }) => end <= time.start) && anchors.some(({ start }) => start >= time.end)
  const spans = isBetween ? [anchors] : anchors.map((anchor) => [anchor, time])
  return spans.map((pair) => ({
    start: Math.min(...pair.map(({ end }) => end)),
    end: Math.max(...pair.map(({ start }) => start)),
  }))
}

/** A year in "the 2012 election" tells of the election. */
function isLed({ tokens }: Document, time: Span): boolean {
  const before = tokens[firstWhere(tokens, ({ end }) => end > time.start) - 1]
  return before?.pos === 'ADP' && before.lower !== 'of'
}

/** Words in the gap, those of `known` aside; more than any reach where a verb stands in it. */
function countWords({ tokens }: Document, gap: Span, known: readonly Span[]): number {
  const first = firstWhere(tokens, ({ end }) => end > gap.start)
  let words = 0
  for (let index = first; words <= REACH; index++) {
    const token = tokens[index]
    if (token === undefined || token.start >= gap.end) break
    if (index - first > MOST_TOKENS) return REACH + 1
    if (known.some((span) => contains(span, token))) continue
    if (token.pos === 'VERB' || token.pos === 'AUX') return REACH + 1
    if (token.pos !== 'PUNCT') words++
  }
  return words
}
