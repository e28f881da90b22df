import type { StatementAnnotation } from '../../../model/annotation.ts'
import { ownUnits } from './own-units.ts'
import { cueOf, holdsAll, type JoinScene, wordsOf } from './scene.ts'

/** Ends in a word that no clause ends with. */
const MID_CLAUSE =
  /\b(?:after|as|at|before|between|by|during|for|from|in|into|of|on|over|to|with|without|the|an?|and|or)\s+$/i
/** Words that a clause about a noun before it opens with. */
const OPENS_LATE = /^(?:where|which|who|whose|whom|when)\b/i

/**
 * Content of the model before the tag of a sentence ("…, officials said") that starts in the middle of a clause: the rule's, from the start of
 * the sentence, stands instead, unless another statement has words of it.
 * @param tagged what the rule for tags found
 */
export function startWithSentence(
  { document: { text } }: JoinScene,
  learned: readonly StatementAnnotation[],
  tagged: readonly StatementAnnotation[],
): StatementAnnotation[] {
  const cues = ownUnits(text.length, tagged.map(cueOf))
  const taken = ownUnits(text.length, learned.map(wordsOf))
  return learned.map((statement) => {
    const place = statement.cue && cues.firstIn(statement.cue)
    const whole = place === null ? [] : (tagged[place]?.content ?? [])
    const [[first], [start]] = [statement.content, whole]
    if (first === undefined || start === undefined || start.start >= first.start) return statement
    if (!holdsAll(whole, statement.content)) return statement
    const before = { start: start.start, end: first.start }
    const isCut =
      MID_CLAUSE.test(text.slice(before.start, before.end)) || OPENS_LATE.test(text.slice(first.start, first.end))
    return isCut && taken.firstIn(before) === null ? { ...statement, content: whole } : statement
  })
}
