import type { TargetAnnotation } from '../../model/annotation.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import { isHypothetical } from './is-hypothetical.ts'
import { isOfOthers } from './is-of-others.ts'
import { judgeByCue } from './judge-by-cue.ts'
import type { PlacedStatement, Scene } from './scene.ts'
import { builtInWeights } from './stance/built-in-weights.ts'
import { chooseStance } from './stance/choose-stance.ts'
import { findEvidence } from './stance/find-evidence.ts'
import { type Scored, type Scores, scoreStance } from './stance/score-stance.ts'
import { viewCandidate } from './view-candidate.ts'

type Judgement = Pick<TargetAnnotation, 'stance' | 'evidence'>

/** Places that are looked at: who is named more often is not judged anew each time. */
const MOST_PLACES = 6

/** Score below which a place counts no less: that he is named once more without a judgement does not take the judgement back. */
const NO_WORD = -0.5

const NEUTRAL: Judgement = { stance: 0, evidence: null }

/**
 * The stance of the speaker towards one actor, from all places at which a statement is about him. A stance that no word of the content
 * shows is not told.
 */
export function judgeCandidates(scene: Scene, own: PlacedStatement, candidates: readonly Candidate[]): Judgement {
  for (const candidate of candidates) {
    const judged = judgeByCue(scene, own, candidate)
    if (judged !== null) return judged
  }
  const scored = candidates.slice(0, MOST_PLACES).flatMap((candidate): Scored[] => {
    if (isOfOthers(scene, own, candidate)) return []
    const view = viewCandidate(scene, own, candidate)
    return isHypothetical(view) ? [] : [scoreStance(view, builtInWeights())]
  })
  if (scored.length === 0) return NEUTRAL
  const mean = (name: keyof Scores): number =>
    scored.reduce((sum, scores) => sum + Math.max(NO_WORD, scores[name]), 0) / scored.length
  const stance = chooseStance({ against: mean('against'), inFavour: mean('inFavour') })
  if (stance === 0) return NEUTRAL
  const evidence = evidenceOf(scene, own, scored, stance)
  return evidence === null ? NEUTRAL : { stance, evidence }
}

/** The telling words at the place that shows the stance most. */
function evidenceOf(
  { document }: Scene,
  { content }: PlacedStatement,
  scored: readonly Scored[],
  stance: -1 | 1,
): Span | null {
  const of = ({ against, inFavour }: Scored): number => (stance < 0 ? against : inFavour)
  const best = scored.reduce((most, one) => (of(one) > of(most) ? one : most))
  const isSpoken = (token: number): boolean => content.some((span) => contains(span, document.tokens[token]!))
  const found = findEvidence(best, builtInWeights(), { stance, isSpoken })
  if (found === null) return null
  return { start: document.tokens[found.first]!.start, end: document.tokens[found.end - 1]!.end }
}
