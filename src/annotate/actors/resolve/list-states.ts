import { findStates } from '../../../knowledge/lookup-state.ts'
import type { Document } from '../../../model/document.ts'

/** Longest name of a state that is looked for, in tokens. */
const LONGEST_NAME = 4

/** ISO 3166-1 alpha-3 codes of all states that an article names in whatever form: "Russia", "Russian", "Moscow", "the Kremlin". */
export function listStates({ text, tokens }: Document): ReadonlySet<string> {
  const isos = new Set<string>()
  for (let first = 0; first < tokens.length; first++) {
    const { start, text: word } = tokens[first]!
    if (!/^\p{Lu}/u.test(word)) continue
    const stop = Math.min(first + LONGEST_NAME, tokens.length)
    for (let end = first + 1; end <= stop && (end === first + 1 || goesOn(tokens[end - 1]!.text)); end++) {
      const matches = findStates(text.slice(start, tokens[end - 1]!.end))
      if (matches.length === 1) isos.add(matches[0]!.state.iso)
    }
  }
  return isos
}

/** "Republic of Korea", "Bosnia-Herzegovina": words and marks that stand within names of states. */
const goesOn = (word: string): boolean => /^\p{Lu}|^(?:of|and|the|-)$/u.test(word)
