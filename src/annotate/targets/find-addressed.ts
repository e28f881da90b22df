import { ROLE_VERBS } from '../../language/en/role-verbs.ts'
import type { Candidate } from './candidate.ts'
import { mentionsIn } from './find-named.ts'
import { type PlacedStatement, type Scene, tokensIn } from './scene.ts'

/** Verbs that turn to somebody with what he should do: those that one tells something ("told reporters") are no targets. */
const TURNING = /^(?:urge|warn|ask|order|press|call|demand|beg|implore|advise|encourage|invite|remind|threaten|tell)$/

/** Longest way from cue to content, in code units. */
const MAX_GAP = 80

/** Those who stand between cue and content: "accused Ostrel of", "urged Kestria to". */
export function findAddressed(scene: Scene, { statement, extent, speaker }: PlacedStatement): Candidate[] {
  const { cue } = statement
  if (cue === null || extent.start < cue.end || extent.start - cue.end > MAX_GAP) return []
  const { first, end } = tokensIn(scene.document, cue)
  const lemmas = scene.document.tokens.slice(first, end).map(({ lemma }) => lemma)
  if (!lemmas.some((lemma) => ROLE_VERBS.has(lemma) || TURNING.test(lemma))) return []
  const { start } = extent
  return mentionsIn(scene, { start: cue.end, end: start }).map(({ actor, mention }) => ({
    actor,
    place: tokensIn(scene.document, mention),
    mention: { start: mention.start, end: mention.end },
    isOwn: actor === speaker,
  }))
}
