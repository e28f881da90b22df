import type { Event } from '../model/record.ts'
import { type ActorsById, actorOf, actorsOf } from './actors-of.ts'
import { claimOf } from './claim-of.ts'
import type { FileFormat } from './export-format.ts'
import type { ExportedArticle, ExportedArticles } from './exported-article.ts'
import { toJsonLine } from './json-line.ts'
import { wordsAt } from './words-at.ts'

/**
 * Events as PLOVER 2.0 JSON, one on each line: id, date, actor, recipient, event, mode, context. Added: who claims it, which statement it is itself, and whether
 * it is asserted, claimed, planned, hypothetical or denied. `date` is the event's own, null where the text tells none.
 */
export const plover: FileFormat = {
  name: 'plover',
  layout: 'file',
  mediaType: 'application/jsonl',
  needsText: true,
  write,
}

/** The contexts that PLOVER 2.0 names for events that did not simply happen ("Event, Mode, and Context" in its manual). */
const CONTEXTS: { readonly [Factuality in Event['factuality']]: readonly string[] } = {
  asserted: [],
  claimed: [],
  planned: ['future'],
  hypothetical: ['hypothetical'],
  denied: ['negation'],
}

async function* write(articles: ExportedArticles): AsyncGenerator<string> {
  for await (const article of articles) {
    const actors = actorsOf(article.record)
    for (const event of article.record.events) yield `${toJsonLine(describe(article, event, actors))}\n`
  }
}

function describe({ record, text }: ExportedArticle, event: Event, actors: ActorsById) {
  const { claimant } = claimOf(record, event, actors)
  return {
    id: `${record.id}/${event.id}`,
    date: event.date,
    actor: event.source.map((id) => describeActor(id, actors)),
    recipient: event.target.map((id) => describeActor(id, actors)),
    event: event.type,
    mode: event.mode === null ? [] : [event.mode],
    context: CONTEXTS[event.factuality],
    event_text: wordsAt(text, event.trigger),
    cameo: event.cameo,
    goldstein: event.goldstein,
    factuality: event.factuality,
    claimed_by: event.claimedBy,
    claimant,
    statement: event.statement,
    article: record.id,
    url: record.article.url,
    published: record.article.published,
    outlet: record.article.outlet,
  }
}

function describeActor(id: string, actors: ActorsById) {
  const actor = actorOf(actors, id)
  return { name: actor?.name ?? id, code: actor?.code ?? null, wikidata: actor?.wikidata ?? null }
}
