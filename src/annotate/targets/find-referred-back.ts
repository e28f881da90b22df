import type { ActorType } from '../../model/annotation.ts'
import type { Candidate } from './candidate.ts'
import { type PlacedStatement, type Scene, tokensIn } from './scene.ts'

/** Words that may open a content before what it refers back with. */
const OPENERS = /^(?:that|["“'‘«]|and|but|,|whether|if|as)$/
const BODIES: ReadonlySet<ActorType> = new Set(['state', 'organisation', 'alliance', 'group'])
/** Tokens within which a target is what a content is about in the first place. */
const REACH = 5

/**
 * Whom a content refers back to with its first words: "it" and "they" for the body that the statement before it is about, and "this" or
 * "such raids" for what that body did, which implies it. Only within a paragraph, and by the same speaker.
 */
export function findReferredBack(scene: Scene, own: PlacedStatement, before: Remembered | null): Candidate[] {
  const { tokens } = scene.document
  const { first, end } = tokensIn(scene.document, own.extent)
  let at = first
  while (at < end && OPENERS.test(tokens[at]!.lower)) at++
  const token = tokens[at]
  if (token === undefined || at >= end || before === null) return []
  const subject = subjectOf(before)
  if (subject === null || !isSameTurn(scene, own, before.statement)) return []
  const isPronoun = /^(?:it|they|its|their)$/.test(token.lower)
  const isPointing = /^(?:this|these|such)$/.test(token.lower)
  if (!isPronoun && !isPointing) return []
  const mention = isPronoun ? { start: token.start, end: token.end } : null
  return [{ actor: subject.actor, place: { first: at, end: at + 1 }, mention, isOwn: subject.actor === own.speaker }]
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
