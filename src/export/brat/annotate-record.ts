import type { Actor, Record, Statement } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { toJsonLine } from '../json-line.ts'
import { ACTOR_TYPES, STANCE_RELATIONS } from './annotation-types.ts'
import type { Attribute, Note, Reference, Relation, Standoff, TextBound } from './standoff.ts'

/** The statements and actors of a record as annotations. */
export function annotateRecord({ statements, actors }: Record): Standoff {
  const draft = new Draft()
  const mains = new Map(actors.map((actor) => [actor.id, annotateActor(draft, actor)]))
  for (const { id, of } of actors) draft.relate('ActsFor', mains.get(id), of === null ? undefined : mains.get(of))
  const contents = new Map(statements.map((statement) => [statement.id, annotateStatement(draft, statement, mains)]))
  for (const { id, within } of statements) {
    draft.relate('Within', contents.get(id), within === null ? undefined : contents.get(within))
  }
  return draft
}

/** Annotations that are being collected: spans get their ids as they come. */
class Draft implements Standoff {
  readonly spans: TextBound[] = []
  readonly relations: Relation[] = []
  readonly attributes: Attribute[] = []
  readonly references: Reference[] = []
  readonly notes: Note[] = []
  readonly equivalences: string[][] = []

  addSpan(type: string, { start, end }: Span): string {
    const id = `T${this.spans.length + 1}`
    this.spans.push({ id, type, start, end })
    return id
  }

  /** Where one of the two is not there, nothing is related. */
  relate(type: string, from: string | undefined, to: string | undefined): void {
    if (from !== undefined && to !== undefined) this.relations.push({ type, from, to })
  }

  addPart(type: string, content: string, span: Span | null): void {
    if (span !== null) this.relate(`Has${type}`, content, this.addSpan(type, span))
  }
}

/** Annotates the mentions; returns the first, which stands for the actor. */
function annotateActor(draft: Draft, { id, name, type, wikidata, code, mentions }: Actor): string {
  const spans = mentions.map(({ form, ...span }) => {
    const target = draft.addSpan(ACTOR_TYPES[type], span)
    draft.attributes.push({ type: 'Form', target, value: form })
    return target
  })
  const main = spans[0] ?? ''
  if (spans.length > 1) draft.equivalences.push(spans)
  if (wikidata !== null) draft.references.push({ target: main, database: 'Wikidata', key: wikidata, name })
  draft.notes.push({ target: main, text: toJsonLine({ id, name, code }) })
  return main
}

/** Returns the first span of the content, which stands for the statement. */
function annotateStatement(draft: Draft, statement: Statement, mains: ReadonlyMap<string, string>): string {
  const { id, kind, content, cue, source, quotes, anonymity, speaker, speakerStatus, act, negated } = statement
  const { conditional, commitment } = statement
  const spans = content.map((span) => draft.addSpan('Content', span))
  const main = spans[0] ?? ''
  for (const [index, span] of spans.entries()) draft.relate('Continues', spans[index - 1], span)
  draft.addPart('Cue', main, cue)
  draft.addPart('Source', main, source)
  draft.addPart('Anonymity', main, anonymity)
  for (const { broken, ...span } of quotes) {
    const quote = draft.addSpan('Quote', span)
    draft.relate('HasQuote', main, quote)
    if (broken !== null) draft.attributes.push({ type: 'Broken', target: quote, value: broken })
  }
  draft.relate('SaidBy', main, speaker === null ? undefined : mains.get(speaker))
  for (const target of statement.targets) annotateTarget(draft, main, target, mains)
  draft.attributes.push({ type: 'Kind', target: main, value: kind })
  draft.attributes.push({ type: 'SpeakerStatus', target: main, value: speakerStatus })
  if (act !== null) draft.attributes.push({ type: 'Act', target: main, value: act })
  if (negated) draft.attributes.push({ type: 'Negated', target: main, value: null })
  if (conditional) draft.attributes.push({ type: 'Conditional', target: main, value: null })
  if (commitment) draft.attributes.push({ type: 'Commitment', target: main, value: null })
  const { topics, time, confidence } = statement
  draft.notes.push({ target: main, text: toJsonLine({ id, topics, time, confidence }) })
  return main
}

/** The relation of stance leads to the mention, else to the evidence, else to the actor itself. */
function annotateTarget(
  draft: Draft,
  main: string,
  { actor, stance, mention, evidence }: Statement['targets'][number],
  mains: ReadonlyMap<string, string>,
): void {
  const type = STANCE_RELATIONS[`${stance}`]
  const aim = mention === null ? null : draft.addSpan('Target', mention)
  const proof = evidence === null ? null : draft.addSpan('Evidence', evidence)
  const first = aim ?? proof
  draft.relate(type, main, first ?? mains.get(actor))
  if (first !== null) draft.relate('RefersTo', first, mains.get(actor))
  if (aim !== null && proof !== null) draft.relate('BackedBy', aim, proof)
}
