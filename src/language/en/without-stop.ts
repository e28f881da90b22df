/** A word without the full stop of an abbreviation: "gov" for "gov.". */
export const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)
