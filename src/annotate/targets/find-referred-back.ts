import type { ActorAnnotation, ActorType } from '../../model/annotation.ts'
import type { Candidate } from './candidate.ts'
import { isExpletive } from './is-expletive.ts'
import { type PlacedStatement, type Scene, tokensIn } from './scene.ts'

/** Words that may open a content before what it refers back with. */
const OPENERS = /^(?:that|["“'‘«]|and|but|,|whether|if|as)$/
const BODIES: ReadonlySet<ActorType> = new Set(['state', 'organisation', 'alliance', 'group'])
/** Tokens within which a target is what a content is about in the first place. */
const REACH = 5

/**
 * Whom a content refers back to with its first words: "it" and "they" for the body that the statement before it is about, and "this" or
 * "such raids" for what that body did, which implies it. Only within a paragraph, and by the same speaker. Where a body speaks, "it" is the body.
 */
export function findReferredBack(scene: Scene, own: PlacedStatement, before: Remembered | null): Candidate[] {
  const { tokens } = scene.document
  const { first, end } = tokensIn(scene.document, own.extent)
  let at = first
  while (at < end && OPENERS.test(tokens[at]!.lower)) at++
  const token = tokens[at]
  if (token === undefined || at >= end) return []
  if (token.lower === 'it' && isExpletive(tokens, at)) return []
  const isPronoun = /^(?:it|they|its|their)$/.test(token.lower)
  if (!isPronoun && !/^(?:this|these|such)$/.test(token.lower)) return []
  const actor =
    isPronoun && own.speaker !== null && BODIES.has(own.speaker.type) ? own.speaker : backTo(scene, own, before)
  if (actor === null) return []
  const mention = isPronoun ? { start: token.start, end: token.end } : null
  return [{ actor, place: { first: at, end: at + 1 }, mention, isOwn: actor === own.speaker }]
}

function backTo(scene: Scene, own: PlacedStatement, before: Remembered | null): ActorAnnotation | null {
  return before !== null && isSameTurn(scene, own, before.statement) ? (subjectOf(before)?.actor ?? null) : null
}

/** A statement with those it may be about. */
export interface Remembered {
  readonly statement: PlacedStatement
  readonly candidates: readonly Candidate[]
  /** First token of its content. */
  readonly first: number
}

function subjectOf({ candidates, first }: Remembered): Candidate | null {
  const opening = candidates.filter(
    ({ place, actor, isOwn }) => !isOwn && place.first - first < REACH && BODIES.has(actor.type),
  )
  const [subject] = opening
  return subject !== undefined && opening.every(({ actor }) => actor === subject.actor) ? subject : null
}

function isSameTurn({ document }: Scene, own: PlacedStatement, before: PlacedStatement): boolean {
  const between = document.text.slice(before.extent.end, own.extent.start)
  return own.speaker === before.speaker && own.extent.start >= before.extent.end && !between.includes('\n')
}
