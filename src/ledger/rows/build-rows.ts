import type { Record } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type {
  ActorRow,
  EventRelationRow,
  EventRow,
  MentionRow,
  MessageRow,
  StatementRow,
  TargetRow,
  TimeRow,
  TopicRow,
} from '../tables.ts'
import { foldToWords } from './attribute-words.ts'
import { buildEventRelations } from './build-event-relations.ts'
import { buildStatementRow } from './build-statement-row.ts'
import { identifyActor } from './identify-actor.ts'
import type { RowsOf } from './rows-of.ts'
import { storable, storableOrNull } from './storable.ts'

/** The rows that make a record readable and searchable; all of it can be made again from the record and the text. */
export interface Rows {
  readonly actors: readonly ActorRow[]
  readonly mentions: readonly MentionRow[]
  readonly statements: readonly StatementRow[]
  readonly statement_targets: readonly TargetRow[]
  readonly statement_topics: readonly TopicRow[]
  readonly times: readonly TimeRow[]
  readonly events: readonly EventRow[]
  readonly event_relations: readonly EventRelationRow[]
  readonly messages: readonly MessageRow[]
}

export function buildRows(source: RowsOf): Rows {
  const { record, text, article, firstKey } = source
  const wordsAt = ({ start, end }: Span): string => storable(text.slice(start, end))
  const offsets = ({ start, end }: Span) => ({ start_offset: start, end_offset: end })
  const statements = record.statements.map((statement, i) =>
    buildStatementRow({ ...source, statement, key: firstKey + i }),
  )
  return {
    actors: record.actors.map(({ id, name, type, wikidata, code, of }) => ({
      article,
      id,
      name: storable(name),
      type,
      wikidata,
      code: storableOrNull(code),
      identity: identifyActor({ wikidata, type, name }),
      acts_for: of,
    })),
    mentions: record.actors.flatMap(({ id, mentions }) =>
      mentions.map((mention) => ({
        article,
        actor: id,
        ...offsets(mention),
        words: wordsAt(mention),
        form: mention.form,
      })),
    ),
    statements,
    statement_targets: record.statements.flatMap(({ targets, speaker }, i) =>
      buildTargetRows(targets, { ...source, speaker, key: firstKey + i }),
    ),
    statement_topics: record.statements.flatMap(({ topics }, i) =>
      [...new Set(topics.map(storable))].map((topic) => ({ statement: firstKey + i, topic })),
    ),
    times: record.times.map((time) => ({
      article,
      ...offsets(time),
      words: wordsAt(time),
      value: storable(time.value),
      grain: storable(time.grain),
    })),
    events: buildEventRows(source),
    event_relations: buildEventRelations(source),
    messages: record.messages.map((message) => ({
      article,
      rule: storable(message.rule),
      ...offsets(message),
      message: storable(message.text),
    })),
  }
}

function buildTargetRows(
  targets: Record['statements'][number]['targets'],
  { record, text, current, speaker, key }: RowsOf & { readonly speaker: string | null; readonly key: number },
): TargetRow[] {
  const source = record.actors.find(({ id }) => id === speaker)
  return targets.map(({ actor, stance, mention, evidence }, i) => {
    const named = record.actors.find(({ id }) => id === actor)
    return {
      statement: key,
      number: i + 1,
      actor,
      name: storable(named?.name ?? ''),
      wikidata: named?.wikidata ?? null,
      words: ` ${foldToWords(`${named?.name ?? ''} ${named?.wikidata ?? ''}`).join(' ')} `,
      stance,
      mention: mention && storable(text.slice(mention.start, mention.end)),
      mention_start: mention?.start ?? null,
      mention_end: mention?.end ?? null,
      evidence: evidence && storable(text.slice(evidence.start, evidence.end)),
      evidence_start: evidence?.start ?? null,
      evidence_end: evidence?.end ?? null,
      source: source === undefined ? null : identifyActor(source),
      target: named === undefined ? null : identifyActor(named),
      outlet: storableOrNull(record.article.outlet),
      current: current ? 1 : 0,
    }
  })
}

function buildEventRows({ record, text, article }: RowsOf): EventRow[] {
  const names = new Map(record.actors.map(({ id, name }) => [id, name]))
  const namesOf = (ids: readonly string[]): string => storable(ids.map((id) => names.get(id) ?? '').join('; '))
  return record.events.map(
    ({ id, source, target, type, mode, cameo, goldstein, date, trigger, claimedBy, factuality }) => ({
      article,
      id,
      source: source.join(' '),
      source_names: namesOf(source),
      target: target.join(' '),
      target_names: namesOf(target),
      type: storable(type),
      mode: storableOrNull(mode),
      cameo: storableOrNull(cameo),
      goldstein,
      date: storableOrNull(date),
      trigger_words: storable(text.slice(trigger.start, trigger.end)),
      trigger_start: trigger.start,
      trigger_end: trigger.end,
      claimed_by: claimedBy,
      factuality,
    }),
  )
}
