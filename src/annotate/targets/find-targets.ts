import type { ActorAnnotation, TargetAnnotation } from '../../model/annotation.ts'
import type { Annotator } from '../annotator.ts'
import type { Candidate } from './candidate.ts'
import { findAddressed } from './find-addressed.ts'
import { findNamed } from './find-named.ts'
import { findOwnSide } from './find-own-side.ts'
import { findReferredBack, type Remembered } from './find-referred-back.ts'
import { judgeCandidates } from './judge-candidates.ts'
import { type PlacedStatement, type Scene, setScene, tokensIn } from './scene.ts'

/**
 * Finds whom each statement is about, and the stance of its speaker towards them as worded. One target for each actor, in the order in
 * which the statement comes to them. The speaker himself, and those for whom he says "we", are targets only where he speaks well or ill of them.
 */
export const findTargets: Annotator = {
  name: 'find-targets',
  needs: ['statements', 'actors', 'speakers', 'resolutions'],
  makes: ['targets'],
  annotate(document, annotations) {
    const scene = setScene(document, annotations)
    let before: Remembered | null = null
    const targets: TargetAnnotation[] = []
    for (const own of scene.statements) {
      const candidates = findCandidates(scene, own, before)
      targets.push(...judgeAll(scene, own, candidates))
      before = { statement: own, candidates, first: tokensIn(document, own.extent).first }
    }
    return { targets }
  },
}

function findCandidates(scene: Scene, own: PlacedStatement, before: Remembered | null): Candidate[] {
  return [
    ...findAddressed(scene, own),
    ...findReferredBack(scene, own, before),
    ...findNamed(scene, own),
    ...findOwnSide(scene, own),
  ]
}

function judgeAll(scene: Scene, own: PlacedStatement, candidates: readonly Candidate[]): TargetAnnotation[] {
  const groups = new Map<ActorAnnotation, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.actor)
    if (group) group.push(candidate)
    else groups.set(candidate.actor, [candidate])
  }
  return [...groups].flatMap(([actor, places]): TargetAnnotation[] => {
    const judged = judgeCandidates(scene, own, places)
    if (judged.stance === 0 && places.every(({ isOwn }) => isOwn)) return []
    const mention = places.find((place) => place.mention !== null)?.mention ?? null
    return [{ statement: own.statement, actor, mention, ...judged }]
  })
}
