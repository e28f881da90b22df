import { SPEECH_VERBS } from '../../language/en/speech-verbs.ts'

/** A stretch after a comma, up to the next comma, semicolon or end of a sentence. */
const CLAUSE = /,\s+([^,;]{1,120}?)(?=[,;]|[.!?]?\s*$)/gu
/** Words that may stand between a speaker's name and the verb, or be the speaker. */
const SPEAKER_WORD =
  /^(?:\p{Lu}.*|he|she|they|it|the|a|an|of|and|minister|president|spokes(?:man|woman|person)|official|officials)$/u
const MOST_SPEAKER_WORDS = 8

/** A clause such as ", he said" without quotation marks of its own. */
export interface Attribution {
  /** Behind its comma, as an offset into the words. */
  readonly start: number
  /** True where nothing but a full stop follows it. */
  readonly isLast: boolean
}

/** The first ", he said" or ", said Jane Roe" in the words of a sentence; null where there is none. */
export function findAttribution(words: string): Attribution | null {
  for (const match of words.matchAll(CLAUSE)) {
    const clause = match[1] ?? ''
    if (!isAttribution(clause)) continue
    const rest = words.slice(match.index + match[0].length)
    return { start: match.index + 1, isLast: /^[.!?]?\s*$/.test(rest) }
  }
  return null
}

/** Whether the words are a speaker and a verb of speech, in either order. */
export function isAttribution(clause: string): boolean {
  const words = clause
    .trim()
    .replace(/[.!?]$/, '')
    .split(/\s+/)
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word))
  if (verb === -1 || words[verb + 1] === 'to') return false
  const speaker = verb === 0 ? words.slice(1, 2) : words.slice(0, verb)
  return speaker.length > 0 && speaker.length <= MOST_SPEAKER_WORDS && speaker.every((word) => SPEAKER_WORD.test(word))
}

/** Whether the words are nothing but an attribution, its sentence closed: "Jane Roe said." */
export const isBareAttribution = (words: string): boolean =>
  /[.!?]\s*$/.test(words) && words.length <= 120 && isAttribution(words)

/** Whether somebody speaks in the words; "states" and "notes" count only after a name or pronoun. */
export function hasSpeech(words: string): boolean {
  const list = words.split(/[^\p{L}]+/u)
  return list.some((word, index) => {
    if (!SPEECH_VERBS.has(word) || list[index + 1] === 'to') return false
    return !word.endsWith('s') || SUBJECT.test(list[index - 1] ?? '')
  })
}

const SUBJECT = /^(?:\p{Lu}.*|he|she|it|minister|president|spokes(?:man|woman|person)|official)$/u
