import type { Annotator } from './annotate/annotator.ts'
import { createOrder, createStatementOrder } from './annotate/order.ts'
import { builtInModel } from './annotate/statements/model/built-in-models.ts'
import type { ModelName } from './annotate/statements/model/model-names.ts'
import { type AnnotationKind, type Annotations, NO_ANNOTATIONS } from './model/annotation.ts'
import type { Article } from './model/article.ts'
import { UsageError } from './model/errors.ts'
import type { Record } from './model/record.ts'
import { parseUserActors, type UserActorInput } from './model/user-actor.ts'
import { buildRecord } from './record/build-record.ts'
import { segment } from './segment/segment.ts'

export interface ExtractorOptions {
  /** Which model finds statements: `default` finds most, `fast` is for archives. For the default order only; `default` where absent. */
  readonly model?: ModelName
  /** Annotators in the order in which they run; the default order where absent. Records then name the model `custom`. */
  readonly order?: readonly Annotator[]
  /** Actors of your own: what they say of a name wins over what we know. For the default order only. */
  readonly actors?: readonly UserActorInput[]
  /** Whether times that point at no date are kept ("now", "recently"); true where absent. For the default order only. */
  readonly vagueTimes?: boolean
  /**
   * True for source, cue and content alone, as for archives: no speakers, actors, targets, topics, times and events. Records then name the model with
   * `/statements-only` behind it. For the default order only.
   */
  readonly statementsOnly?: boolean
}

export interface ExtractOptions {
  /** Media type that the text was read from; `text/plain` where absent. */
  readonly from?: string
}

export interface Extractor {
  /** Never throws on any string in `article.text`; the same article gives the same record, byte for byte. */
  extract(article: Article, options?: ExtractOptions): Record
}

/**
 * Makes an extractor. @throws UsageError where an annotator needs what no earlier one makes, or an actor is not as it should be.
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const { annotators, model } = plan(options)
  checkOrder(annotators)
  return {
    extract(article, { from = 'text/plain' } = {}) {
      const document = segment(article)
      let annotations: Annotations = NO_ANNOTATIONS
      for (const annotator of annotators) annotations = { ...annotations, ...annotator.annotate(document, annotations) }
      return buildRecord({ document, annotations, from, model })
    },
  }
}

function plan({ actors = [], model = 'default', order, statementsOnly = false, vagueTimes = true }: ExtractorOptions): {
  annotators: readonly Annotator[]
  model: string
} {
  if (order !== undefined) return { annotators: order, model: 'custom' }
  const builtIn = builtInModel(model)
  if (statementsOnly) return { annotators: createStatementOrder(builtIn), model: `${builtIn.name}/statements-only` }
  return { annotators: createOrder(builtIn, parseUserActors(actors), { vague: vagueTimes }), model: builtIn.name }
}

function checkOrder(order: readonly Annotator[]): void {
  const made = new Set<AnnotationKind>()
  const names = new Set<string>()
  for (const { name, needs, makes } of order) {
    if (names.has(name)) throw new UsageError(`annotator "${name}" stands in the order twice`)
    names.add(name)
    for (const kind of needs) {
      if (!made.has(kind)) throw new UsageError(`annotator "${name}" needs ${kind}, which no annotator before it makes`)
    }
    for (const kind of makes) made.add(kind)
  }
}

let shared: Extractor | null = null

/** Extracts with the default order: one article in, one record out. */
export function extract(article: Article, options?: ExtractOptions): Record {
  shared ??= createExtractor()
  return shared.extract(article, options)
}
