/**
 * Goldens are plain text: `test/golden/KIND/*.txt`, each with any number of cases. A case is a line `# name`, the input,
 * a line `==>` and the expectation. Adding one needs no code: write it without the expectation and run
 * `npm run goldens`; then read the difference.
 */
export interface GoldenCase {
  readonly name: string
  readonly input: string
  /** Empty where none has been made yet. */
  readonly expected: string
}

const HEAD = /^# (.+)$/
const ARROW = '==>'

/** The cases of a golden file. @throws Error where text stands before the first `# name`. */
export function parseGoldens(file: string, path: string): GoldenCase[] {
  const cases: { name: string; input: string[]; expected: string[]; isInput: boolean }[] = []
  for (const line of file.split('\n')) {
    const name = HEAD.exec(line)?.[1]
    const open = cases.at(-1)
    if (name !== undefined) cases.push({ name, input: [], expected: [], isInput: true })
    else if (open === undefined) {
      if (line.trim() !== '') throw new Error(`${path}: text before the first case; begin with a line "# name"`)
    } else if (line === ARROW) open.isInput = false
    else if (open.isInput) open.input.push(line)
    else open.expected.push(line)
  }
  return cases.map(({ name, input, expected }) => ({ name, input: trimLines(input), expected: trimLines(expected) }))
}

/** The file that holds `cases`, as `parseGoldens` reads it. */
export const formatGoldens = (cases: readonly GoldenCase[]): string =>
  cases.map(({ name, input, expected }) => `# ${name}\n\n${input}\n\n${ARROW}\n\n${expected}\n`).join('\n')

/** Without the empty lines at both ends; the rest stays, white space included. */
const trimLines = (lines: readonly string[]): string => lines.join('\n').replace(/^\n+|\n+$/g, '')
