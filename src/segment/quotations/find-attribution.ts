import { SPEECH_VERBS } from '../speech-verbs.ts'

/** A comma and what follows it up to the end, where that is short enough to be "he said" or "Foreign Minister Jane Roe told reporters". */
const TRAILER = /,\s+((?:[\p{L}\p{N}.'’-]+\s+){0,8}[\p{L}\p{N}.'’-]+)[.,]?\s*$/u
const LONGEST_TRAILER = 120
/** Words that may stand between a speaker's name and the verb, or be the speaker. */
const SPEAKER_WORD =
  /^(?:\p{Lu}.*|he|she|they|it|who|the|a|an|of|and|minister|president|spokes(?:man|woman|person)|official|officials)$/u

/** Offset in `words` behind the comma of a trailing "he said"; -1 where there is none. */
export function startOfTrailer(words: string): number {
  const head = Math.max(0, words.length - LONGEST_TRAILER)
  const commas = words.slice(head)
  for (let at = commas.indexOf(','); at !== -1; at = commas.indexOf(',', at + 1)) {
    const trailer = TRAILER.exec(commas.slice(at))
    if (trailer?.index !== 0) continue
    if (isAttribution((trailer[1] ?? '').split(/\s+/))) return head + at + 1
  }
  return -1
}

function isAttribution(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => SPEECH_VERBS.has(word))
  if (verb === -1) return false
  const speaker = verb === 0 ? words.slice(1) : words.slice(0, verb)
  return speaker.length > 0 && speaker.every((word) => SPEAKER_WORD.test(word))
}

/** Whether a verb of speech stands among the words. */
export const hasSpeech = (words: string): boolean => words.split(/[^\p{L}]+/u).some((word) => SPEECH_VERBS.has(word))
