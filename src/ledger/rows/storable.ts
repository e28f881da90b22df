const NUL = '\u0000'

/** True where every engine can keep the string as it is: no NUL, no lone surrogate. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes(NUL)

/** The string with U+FFFD for each NUL and lone surrogate: the same length in UTF-16 code units. */
export const storable = (text: string): string =>
  isStorable(text) ? text : text.toWellFormed().replaceAll(NUL, '\uFFFD')

/** `storable`, or null for null. */
export const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text))
