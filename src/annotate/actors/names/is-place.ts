import { PLACE_COMPOUNDS, PLACE_PREPOSITIONS, PLACE_VERBS } from '../../../language/en/name-words.ts'
import { SPEECH_VERBS } from '../../../language/en/speech-verbs.ts'
import type { Token } from '../../../model/document.ts'

/** Words after which "of", "to" and "from" still lead to a government: "the position of Moscow", "a message to Beijing". */
const TOWARDS_GOVERNMENT =
  /^(?:position|policy|stance|attitude|message|warning|letter|threat|pressure|influence|support|help|aid|allies|ally|interests|claims|demands|response|answer|call|calls|signal|signals|assurances|view|eyes|hands|sanctions|weapons|gas|payments)$/

/** True where the name of a capital at `[first, end)` stands for the city: "in Moscow", "visited Moscow", "Moscow airport". */
export function isPlace(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1]
  const after = tokens[end]
  if (after?.pos === 'NOUN' && !SPEECH_VERBS.has(after.lower)) return true
  if (after && (PLACE_COMPOUNDS.has(after.lower) || (after.text === '-' && tokens[end + 1]?.lower === 'based')))
    return true
  if (after?.text === ',' && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '') && tokens[end + 2]?.text === ',') return true
  if (!before) return false
  if (PLACE_VERBS.has(before.lower)) return true
  if (!PLACE_PREPOSITIONS.has(before.lower)) return false
  if (/^(?:of|to|from|toward|towards|on|over)$/.test(before.lower))
    return !TOWARDS_GOVERNMENT.test(tokens[first - 2]?.lower ?? '')
  return true
}
