import { mapCodePoints } from '../code-points.ts'
import { wordsAt } from '../words-at.ts'
import { splitAtLines } from './split-at-lines.ts'
import type { Standoff } from './standoff.ts'

/** The lines of an .ann file. Offsets are in code points of the .txt file; a span over several lines stands in fragments. */
export function formatStandoff(standoff: Standoff, text: string): string {
  const { toCodePoints } = mapCodePoints(text)
  const lines = [
    ...standoff.spans.map(({ id, type, ...span }) => {
      const fragments = splitAtLines(text, span)
      const places = fragments.map(({ start, end }) => `${toCodePoints(start)} ${toCodePoints(end)}`).join(';')
      return `${id}\t${type} ${places}\t${fragments.map((fragment) => wordsAt(text, fragment)).join(' ')}`
    }),
    ...standoff.equivalences.map((ids) => `*\tEquiv ${ids.join(' ')}`),
    ...standoff.relations.map(({ type, from, to }, index) => `R${index + 1}\t${type} Arg1:${from} Arg2:${to}`),
    ...standoff.attributes.map(({ type, target, value }, index) =>
      [`A${index + 1}\t${type}`, target, ...(value === null ? [] : [value])].join(' '),
    ),
    ...standoff.references.map(
      ({ target, database, key, name }, index) =>
        `N${index + 1}\tReference ${target} ${database}:${key}\t${splitAtLines(name, { start: 0, end: name.length })
          .map((fragment) => wordsAt(name, fragment))
          .join(' ')}`,
    ),
    ...standoff.notes.map(({ target, text: note }, index) => `#${index + 1}\tAnnotatorNotes ${target}\t${note}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
