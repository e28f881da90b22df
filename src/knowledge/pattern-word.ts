/** A word of a pattern with its alternatives, ready to be asked for. In lower case. */
export interface PatternWord {
  /** Forms of a word that count, the lemmas among them: "raid", "raids". */
  readonly forms: ReadonlySet<string>
  /** Lemmas that count: "raid". */
  readonly lemmas: ReadonlySet<string>
  /** Alternatives of more than a word or less: "hunger-strike" may stand apart, "peacekeep-" is a beginning. */
  readonly hyphened: readonly string[]
}

/** @param alternatives with "/" between them */
export function readPatternWord(alternatives: string): PatternWord {
  const words = alternatives.split('/')
  const whole = words.filter((word) => !word.endsWith('-'))
  return {
    forms: new Set(whole.flatMap((word) => [word, `${word}s`, `${word}es`])),
    lemmas: new Set(whole),
    hyphened: words.filter((word) => word.includes('-')),
  }
}
