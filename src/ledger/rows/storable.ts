const NUL = '\u0000'

/** A surrogate that is not one of a pair. */
const LONE_SURROGATE = /\p{Surrogate}/u

/** True where every engine can keep the string as it is: no NUL, no lone surrogate. */
export const isStorable = (text: string): boolean => !text.includes(NUL) && !LONE_SURROGATE.test(text)

/** The string with U+FFFD for each NUL and lone surrogate: the same length in UTF-16 code units. */
export const storable = (text: string): string =>
  isStorable(text) ? text : text.replaceAll(NUL, '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD')

/** `storable`, or null for null. */
export const storableOrNull = (text: string | null): string | null => (text === null ? null : storable(text))
