import { measureContent, touches } from '../../model/content.ts'
import type { StatementCorrection } from '../../model/correction.ts'
import type { Record, Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { locate, locateAll } from './anchor-places.ts'
import { type CorrectionOutcome, orphaned } from './outcome.ts'

/** All corrections of one statement. */
export interface StatementGroup {
  /** Where the statement stands, or stood when it was corrected: in terms of this text. */
  readonly content: readonly Span[]
  readonly cue: Span | null
  /** In order of time, at least one. */
  readonly changes: readonly StatementCorrection[]
  /** The extracted statement that they are about; null where the extractor finds none. */
  readonly statement: Statement | null
  /** True where the extractor finds another statement under the same cue, which the last word, a rejection, was not about. */
  readonly recut: boolean
}

export const keyOfContent = (content: readonly Span[]): string =>
  content.map(({ start, end }) => `${start}-${end}`).join(',')

type Place = Omit<StatementGroup, 'statement' | 'recut'>

/**
 * Brings together the corrections of each statement, and each with the statement as extracted: the one whose content is the
 * same, or was corrected to be the same; else the only one with the same cue and content that shares words, if no other
 * group could mean it too. A rejection is only ever of the very content that was rejected.
 * @param changes in order of time
 * @param outcomes takes those whose place is not found in the text: they are orphaned
 */
export function groupByStatement(
  { statements }: Record,
  text: string,
  {
    changes,
    outcomes,
  }: { readonly changes: readonly StatementCorrection[]; readonly outcomes: Map<string, CorrectionOutcome> },
): StatementGroup[] {
  const places = gather(text, changes, outcomes)
  const exact = new Map<Place, Statement>()
  for (const place of places) {
    const contents = contentsOf(text, place)
    const statement = statements.find(({ content }) => contents.has(keyOfContent(content)))
    if (statement !== undefined && ![...exact.values()].includes(statement)) exact.set(place, statement)
  }
  const left = statements.filter((statement) => ![...exact.values()].includes(statement))
  const near = new Map(places.filter((place) => !exact.has(place)).map((place) => [place, onlyNear(place, left)]))
  return places.map((place) => {
    const candidate = near.get(place) ?? null
    const isMeant = candidate !== null && [...near.values()].filter((other) => other === candidate).length === 1
    const recut = isMeant && place.changes.at(-1)?.what === 'reject'
    return { ...place, statement: exact.get(place) ?? (isMeant && !recut ? candidate : null), recut }
  })
}

function gather(
  text: string,
  changes: readonly StatementCorrection[],
  outcomes: Map<string, CorrectionOutcome>,
): Place[] {
  const groups = new Map<string, Place & { readonly changes: StatementCorrection[] }>()
  for (const change of changes) {
    const content = locateAll(text, change.statement.content)
    if (content === null) {
      outcomes.set(
        change.id,
        orphaned('the words of the statement no longer stand in the text, or stand there more than once'),
      )
      continue
    }
    const key = keyOfContent(content)
    const cue = change.statement.cue && locate(text, change.statement.cue)
    const group = groups.get(key) ?? { content, cue, changes: [] }
    group.changes.push(change)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The content that was corrected, and what people made of it. */
function contentsOf(text: string, { content, changes }: Place): Set<string> {
  const made = changes.flatMap((change) => {
    const spans = change.what === 'content' ? locateAll(text, change.after.pieces) : null
    return spans === null ? [] : [keyOfContent(spans)]
  })
  return new Set([keyOfContent(content), ...made])
}

function onlyNear({ content, cue }: Place, statements: readonly Statement[]): Statement | null {
  if (cue === null) return null
  const measured = measureContent(content)
  const near = statements.filter(
    (statement) =>
      statement.cue?.start === cue.start &&
      statement.cue.end === cue.end &&
      touches(measured, measureContent(statement.content)),
  )
  const [only = null] = near
  return near.length === 1 ? only : null
}
