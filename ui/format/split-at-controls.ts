/** A stretch of text, or one invisible character. */
export interface TextPart {
  /** Offset of its first code unit. */
  readonly start: number
  readonly text: string
  /** Of the invisible character in hex, as in `202E`; null for a stretch of other text. */
  readonly code: string | null
}

/**
 * Characters that turn round or hide what stands beside them: controls of C0 and C1 but tab, line feed and carriage return, and
 * the bidirectional formatting characters of Unicode Standard Annex 9 (section 2).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Splits a text so that invisible characters can be shown as marks. The parts put together are the text. */
export function splitAtControls(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const { 0: control, index } of text.matchAll(CONTROL)) {
    if (index > end) parts.push({ start: end, text: text.slice(end, index), code: null })
    const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    parts.push({ start: index, text: control, code })
    end = index + 1
  }
  if (end < text.length) parts.push({ start: end, text: text.slice(end), code: null })
  return parts
}
