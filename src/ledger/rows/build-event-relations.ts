import type { Event } from '../../model/record.ts'
import type { EventRelationRow } from '../tables.ts'
import { identitiesIn } from './identify-actor.ts'
import { publicationDay } from './publication-day.ts'
import type { RowsOf } from './rows-of.ts'
import { storableOrNull } from './storable.ts'

/** One row for each pair of an actor and one to whom it is done; null stands for nobody named. */
export function buildEventRelations({ record, article, current }: RowsOf): EventRelationRow[] {
  const identities = identitiesIn(record.actors)
  const speakers = new Map(record.statements.map(({ id, speaker }) => [id, speaker]))
  const identityOf = (actor: string | null | undefined): string | null => identities.get(actor ?? '') ?? null
  const shared = {
    article,
    current: current ? 1 : 0,
    day: publicationDay(record.article.published),
    outlet: storableOrNull(record.article.outlet),
  }
  return record.events.flatMap((event) =>
    pairsOf(event).map(([source, target], i) => ({
      ...shared,
      event: event.id,
      number: i + 1,
      source: identityOf(source),
      target: identityOf(target),
      claimant: identityOf(speakers.get(event.claimedBy ?? '')),
      factuality: event.factuality,
    })),
  )
}

function pairsOf({ source, target }: Event): [string | null, string | null][] {
  const targets = target.length === 0 ? [null] : target
  return (source.length === 0 ? [null] : source).flatMap((from) =>
    targets.map((to): [string | null, string | null] => [from, to]),
  )
}
