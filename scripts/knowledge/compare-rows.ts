/** How many lines to show of what came and of what went. */
const SHOWN = 5

/** What changed from one text to another, line by line, in words: "3 lines new, 1 gone" and the first of them. */
export function compareRows(before: string, after: string): string {
  if (before === after) return 'unchanged'
  const [old, fresh] = [new Set(before.split('\n')), new Set(after.split('\n'))]
  const come = [...fresh].filter((line) => !old.has(line))
  const gone = [...old].filter((line) => !fresh.has(line))
  const show = (sign: string, lines: readonly string[]): string[] =>
    lines.slice(0, SHOWN).map((line) => `  ${sign} ${line.slice(0, 150)}`)
  return [`${come.length} lines new, ${gone.length} gone`, ...show('+', come), ...show('-', gone)].join('\n')
}
