import type { TypedFilter } from './read-box.ts'

/** The text of a search box where the filter at its end, which was being typed, is replaced by this value; a space stands behind it. */
export function completeFilter(text: string, filter: TypedFilter, value: string): string {
  const start = text.toLowerCase().lastIndexOf(`${filter}:`)
  const kept = start < 0 ? text : text.slice(0, start)
  return `${kept}${filter}:${/\s/.test(value) ? `"${value}"` : value} `
}
