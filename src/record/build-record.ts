import type { Annotations, TimeAnnotation } from '../model/annotation.ts'
import type { Block, Document } from '../model/document.ts'
import type { Message } from '../model/message.ts'
import type { Record } from '../model/record.ts'
import { byPosition } from '../model/span.ts'
import { EXTRACTOR_VERSION } from '../model/version.ts'
import { buildEvents } from './build-events.ts'
import { buildStatements } from './build-statements.ts'
import { buildTopics } from './build-topics.ts'
import { fitSpan } from './fit-span.ts'
import { identifyArticle } from './identify-article.ts'
import { numberActors } from './number-actors.ts'

export interface BuildRecordOptions {
  readonly document: Document
  readonly annotations: Annotations
  /** Media type of what the text was read from. */
  readonly from: string
  /** Name of what finds statements. */
  readonly model: string
}

/**
 * Makes the record of an article from what was found in it. Whatever the annotators return, the record keeps the laws:
 * spans are cut to the text, and of statements whose contents cross only the more confident one stays.
 */
export function buildRecord({ document, annotations, from, model }: BuildRecordOptions): Record {
  const { article, text } = document
  const { digest, id } = identifyArticle(article)
  const actors = numberActors(text, annotations)
  const statements = buildStatements(document, annotations, actors)
  return {
    schema: 1,
    id,
    article: {
      sha256: digest,
      length: text.length,
      url: article.url ?? null,
      title: article.title ?? null,
      published: article.published ?? null,
      outlet: article.outlet ?? null,
      lang: article.lang ?? null,
      from,
    },
    extractor: { version: EXTRACTOR_VERSION, model },
    structure: document.blocks.flatMap((block) => fitBlock(text, block)),
    statements: [...statements.values()],
    actors: [...actors.values()],
    topics: buildTopics(annotations.topics),
    times: annotations.times.flatMap((time) => fitTime(text, time)).sort(byPosition),
    events: buildEvents(annotations.events, { text, actors, statements }),
    messages: document.messages.flatMap((message) => fitMessage(text, message)),
    corrections: [],
  }
}

function fitBlock(text: string, { role, section, ...block }: Block): Record['structure'] {
  const span = fitSpan(text, block)
  return span === null ? [] : [{ role, ...span, section }]
}

function fitMessage(text: string, { rule, text: words, ...message }: Message): Record['messages'] {
  const span = fitSpan(text, message)
  return span === null ? [] : [{ rule, ...span, text: words }]
}

function fitTime(text: string, { value, grain, ...time }: TimeAnnotation): Record['times'] {
  const span = fitSpan(text, time)
  return span === null ? [] : [{ ...span, value, grain }]
}
