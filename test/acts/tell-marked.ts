import { linkSpeakers } from '../../src/annotate/actors/link-speakers.ts'
import { createResolver } from '../../src/annotate/actors/resolve/resolve-actors.ts'
import { tellActs } from '../../src/annotate/acts/tell-acts.ts'
import { type Annotations, NO_ANNOTATIONS } from '../../src/model/annotation.ts'
import { segment } from '../../src/segment/segment.ts'
import type { MarkedStatement, ToldAct } from './read-marked.ts'

const ANNOTATORS = [linkSpeakers, createResolver([]), tellActs]

/** The act that the annotators tell of a marked statement, its speaker linked as in the default order. */
export function tellMarked({ text, statement }: MarkedStatement): ToldAct {
  const document = segment({ text })
  let annotations: Annotations = { ...NO_ANNOTATIONS, statements: [statement] }
  for (const annotator of ANNOTATORS) annotations = { ...annotations, ...annotator.annotate(document, annotations) }
  const [told] = annotations.acts
  if (told === undefined) throw new Error(`no act is told of "${text}"`)
  const { act, negated, conditional, commitment } = told
  return { act, negated, conditional, commitment }
}
