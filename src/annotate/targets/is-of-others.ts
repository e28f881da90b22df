import { BREAKERS } from '../../language/en/negation-words.ts'
import { ROLE_VERBS } from '../../language/en/role-verbs.ts'
import { contains } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import { mentionsIn } from './find-named.ts'
import type { PlacedStatement, Scene } from './scene.ts'
import { tokensIn } from './scene.ts'

const REACH = 6

/**
 * True where the words tell what somebody else holds of the candidate, or what he himself says: "Warsaw blames Minsk" tells nothing of
 * what the speaker holds of either.
 */
export function isOfOthers(scene: Scene, own: PlacedStatement, candidate: Candidate): boolean {
  return (
    isInInner(own, candidate) || isObjectOfOthers(scene, own, candidate) || isSubjectOfJudgement(scene, own, candidate)
  )
}

function isInInner({ inner, speaker }: PlacedStatement, { mention }: Candidate): boolean {
  if (mention === null) return false
  return inner.some((statement) => {
    if (statement.speaker === null || statement.speaker === speaker) return false
    const { source } = statement.statement
    return (source !== null && contains(source, mention)) || statement.content.some((span) => contains(span, mention))
  })
}

/** "Warsaw blames Minsk": a verb of praise or blame right before the candidate, and somebody else before the verb. */
function isObjectOfOthers(scene: Scene, { speaker, extent }: PlacedStatement, { place }: Candidate): boolean {
  const { tokens } = scene.document
  const { first } = tokensIn(scene.document, extent)
  for (let i = place.first - 1; i >= Math.max(first, place.first - REACH); i--) {
    const { lemma, lower, pos } = tokens[i]!
    if (pos === 'PUNCT' || BREAKERS.has(lower)) return false
    const role = pos === 'VERB' ? ROLE_VERBS.get(lemma) : undefined
    if (role !== 'blaming' && role !== 'praising') continue
    const before = mentionsIn(scene, {
      start: tokens[Math.max(first, i - REACH)]!.start,
      end: tokens[i]!.start,
    })
    return before.some(({ actor }) => actor !== speaker)
  }
  return false
}

const REACH_TO_VERB = 3

/** The one who blames: "Warsaw blames Minsk", unless it is the speaker. */
function isSubjectOfJudgement(
  { document: { tokens }, mentions }: Scene,
  { speaker, extent }: PlacedStatement,
  candidate: Candidate,
): boolean {
  const { actor, place } = candidate
  if (actor === speaker) return false
  const way = tokens.slice(place.end, place.end + REACH_TO_VERB)
  const steps = way.findIndex(({ pos }) => pos === 'VERB')
  const verb = way[steps]
  if (verb === undefined || way.slice(0, steps).some(({ pos }) => pos === 'PUNCT')) return false
  const role = ROLE_VERBS.get(verb.lemma)
  if (role !== 'blaming' && role !== 'praising') return false
  const last = tokens[Math.min(tokens.length, place.end + steps + REACH) - 1]
  return (
    last !== undefined && mentionsIn({ mentions }, { start: verb.end, end: Math.min(extent.end, last.end) }).length > 0
  )
}
