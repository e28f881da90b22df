import { extract } from '../../src/extract.ts'

/** A line `published: …` may open the input: the date that times count from. */
const PUBLISHED = /^published: (\S+)\n+/

/** One line a time: words = value (grain); then one a statement with a time: cue: value. `none` where there is neither. */
export function showTimes(input: string): string {
  const published = PUBLISHED.exec(input)?.[1] ?? null
  const text = input.replace(PUBLISHED, '')
  const { times, statements } = extract({ text, published })
  const words = (start: number, end: number): string => text.slice(start, end).replace(/\s+/g, ' ')
  const lines = [
    ...times.map(({ start, end, value, grain }) => `${words(start, end)} = ${value} (${grain})`),
    ...statements.flatMap(({ cue, time }) => (cue && time ? [`said: ${words(cue.start, cue.end)} = ${time}`] : [])),
  ]
  return lines.length === 0 ? 'none' : lines.join('\n')
}
