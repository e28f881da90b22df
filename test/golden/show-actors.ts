import { extract } from '../../src/extract.ts'

/** One line an actor, in order of first mention: name (type): each mention with its form. `none` where there is no actor. */
export function showActors(input: string): string {
  const { actors } = extract({ text: input })
  if (actors.length === 0) return 'none'
  return actors
    .map(({ name, type, mentions }) => {
      const forms = mentions.map(({ start, end, form }) => `${form} ${input.slice(start, end).replace(/\s+/g, ' ')}`)
      return `${name} (${type}): ${forms.join(' | ')}`
    })
    .join('\n')
}
