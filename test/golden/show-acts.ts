import { extract } from '../../src/extract.ts'

/** One line a statement: act, then what holds of it, then cue and content. `none` where there is no statement. */
export function showActs(input: string): string {
  const { statements } = extract({ text: input })
  if (statements.length === 0) return 'none'
  return statements
    .map(({ act, negated, conditional, commitment, cue, content }) => {
      const marks = [negated && 'negated', conditional && 'conditional', commitment && 'commitment']
      const told = [act ?? '-', ...marks.filter((mark) => mark !== false)].join(' ')
      const words = content.map(({ start, end }) => input.slice(start, end)).join(' … ')
      return `${told} | ${cue === null ? '-' : input.slice(cue.start, cue.end)} | ${words}`
    })
    .join('\n')
}
