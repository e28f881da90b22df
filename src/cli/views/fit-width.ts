import stringWidth from 'string-width'

/** Shortens to a number of terminal columns, with an ellipsis where something is left out. */
export function shorten(words: string, columns: number): string {
  if (stringWidth(words) <= columns) return words
  let kept = ''
  let used = 1
  for (const character of words) {
    used += stringWidth(character)
    if (used > columns) break
    kept += character
  }
  return `${kept}…`
}

/** A word of a paragraph: as the text has it, and as it is printed, with colours (which take no column) or marks (which do). */
export interface StyledWord {
  readonly plain: string
  readonly shown: string
}

/** Breaks words into lines of at most `columns`; a longer word stands on a line of its own. */
export function wrapWords(words: readonly StyledWord[], columns: number): string {
  const lines: string[] = []
  let line: string[] = []
  let used = 0
  for (const { shown } of words) {
    const width = stringWidth(shown)
    if (line.length > 0 && used + 1 + width > columns) {
      lines.push(line.join(' '))
      line = []
      used = 0
    }
    used += width + (line.length > 0 ? 1 : 0)
    line.push(shown)
  }
  if (line.length > 0) lines.push(line.join(' '))
  return lines.join('\n')
}
