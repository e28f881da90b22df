import { VAGUE_TIMES } from '../../../language/en/time-words.ts'
import { anyOf, keyOf, phrase } from '../pattern.ts'
import { propose } from '../propose.ts'

/** "now", "recently", "the near future": kept as vague as they are. */
export const findVagueTimes = propose(
  phrase(`(?:(?:more|most|until) )?(?<words>${anyOf(VAGUE_TIMES.keys())})`),
  ({ words }, { before, after }) => {
    const key = keyOf(words)
    const value = VAGUE_TIMES.get(key)
    if (value === undefined || (/^\p{Lu}\p{Ll}/u.test(words ?? '') && /\p{L}\s$/u.test(before))) return null
    if (/^(?:\s(?:known as|that)\b|-)/.test(after)) return null
    if (key.startsWith('the f') && /^\s(?:of|for|as|role)\b|^['’]s/.test(after)) return null
    return /^(?:shortly|soon)$/.test(key) && /^\s(?:after|before|thereafter|enough|as)\b/.test(after)
      ? null
      : { kind: 'vague', value }
  },
)
