import type { Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { StatementRow } from '../tables.ts'
import { attributeWordsOf } from './attribute-words.ts'
import { identifyActor } from './identify-actor.ts'
import type { RowsOf } from './rows-of.ts'
import { contextOf } from './statement-context.ts'
import { storable, storableOrNull } from './storable.ts'

/** Stands between the pieces of a content that has several. */
const GAP = ' … '

/**
 * Most of a content, and of the words around it, that rows hold, in UTF-16 code units; the record holds all. Marking the words that
 * were searched for takes SQLite time with the square of their number: a line of five megabytes would block it for an hour.
 */
const LONGEST = 10_000

/** Words of a stance in the readable list of targets. */
const STANCE = { '-1': 'against', '0': 'neutral', '1': 'for' } as const

export interface StatementRowOf extends RowsOf {
  readonly statement: Statement
  readonly key: number
}

export function buildStatementRow({ statement, record, text, article, current, key }: StatementRowOf): StatementRow {
  const wordsAt = (span: Span | null): string | null => span && storable(text.slice(span.start, span.end))
  const nameOf = (id: string | null) => record.actors.find((actor) => actor.id === id)
  const speaker = nameOf(statement.speaker)
  const context = contextOf(statement, record, text)
  return {
    key,
    article,
    current: current ? 1 : 0,
    id: statement.id,
    kind: statement.kind,
    content: cut(statement.content.map(wordsAt).join(GAP)),
    content_spans: JSON.stringify(statement.content.map(({ start, end }) => [start, end])),
    cue: wordsAt(statement.cue),
    cue_start: statement.cue?.start ?? null,
    cue_end: statement.cue?.end ?? null,
    source: wordsAt(statement.source),
    source_start: statement.source?.start ?? null,
    source_end: statement.source?.end ?? null,
    quotes: JSON.stringify(
      statement.quotes.map(({ start, end, broken }) => (broken ? [start, end, broken] : [start, end])),
    ),
    speaker: statement.speaker,
    speaker_name: storableOrNull(speaker?.name ?? null),
    speaker_wikidata: speaker?.wikidata ?? null,
    speaker_identity: speaker === undefined ? null : identifyActor(speaker),
    speaker_status: statement.speakerStatus,
    anonymity: wordsAt(statement.anonymity),
    anonymity_start: statement.anonymity?.start ?? null,
    anonymity_end: statement.anonymity?.end ?? null,
    within: statement.within,
    act: statement.act,
    negated: statement.negated ? 1 : 0,
    targets: statement.targets
      .map(({ actor, stance }) => `${storable(nameOf(actor)?.name ?? actor)} (${STANCE[stance]})`)
      .join('; '),
    topics: storable(statement.topics.join(' ')),
    time: storableOrNull(statement.time),
    confidence: statement.confidence,
    context: cut(storable(text.slice(context.start, context.end))),
    context_start: context.start,
    attributes: attributeWordsOf(statement, record),
  }
}

/** The start of a text; never half a surrogate pair. */
const cut = (text: string): string => text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')
