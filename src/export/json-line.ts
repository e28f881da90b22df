/** Characters that JSON leaves as they are and that some readers take for the end of a line: NEL and the two separators. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

/** A value as JSON on one line, however a reader splits lines; a lone surrogate stands escaped. Without the line feed. */
export const toJsonLine = (value: unknown): string =>
  JSON.stringify(value).replace(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)
