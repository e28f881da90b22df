import { InputError } from '../../model/errors.ts'
import { mapCodePoints } from '../code-points.ts'
import { toWellFormed } from '../well-formed.ts'
import { wordsAt } from '../words-at.ts'
import type { Attribute, Note, Reference, Relation, Standoff, TextBound } from './standoff.ts'

/**
 * Reads the lines of an .ann file. @throws InputError with the number of the line for one that is not what the export writes, and
 * where the words of an annotation are not those that stand in the text at its place
 */
export function parseStandoff(ann: string, text: string): Standoff {
  const spans: TextBound[] = []
  const relations: Relation[] = []
  const attributes: Attribute[] = []
  const references: Reference[] = []
  const notes: Note[] = []
  const equivalences: string[][] = []
  const { toCodeUnits } = mapCodePoints(text)
  for (const [index, line] of ann.split('\n').entries()) {
    if (line === '') continue
    const fail = (why: string): never => {
      throw new InputError(`line ${index + 1} of the annotations ${why}: ${line.slice(0, 80)}`)
    }
    const [id = '', data = '', ...rest] = line.split('\t')
    const words = rest.join('\t')
    const part = (pattern: RegExp): string[] => pattern.exec(data)?.slice(1) ?? fail('cannot be read')
    switch (id[0]) {
      case 'T':
        spans.push(readSpan({ id, data: part(/^(\w+) (\d+ \d+(?:;\d+ \d+)*)$/), words, text, toCodeUnits, fail }))
        break
      case 'R': {
        const [type = '', from = '', to = ''] = part(/^(\w+) Arg1:(\w+) Arg2:(\w+)\s*$/)
        relations.push({ type, from, to })
        break
      }
      case 'A': {
        const [type = '', target = '', value] = part(/^(\w+) (\w+)(?: (\S+))?$/)
        attributes.push({ type, target, value: value ?? null })
        break
      }
      case 'N': {
        const [target = '', database = '', key = ''] = part(/^Reference (\w+) (\w+):(\S+)$/)
        references.push({ target, database, key, name: words })
        break
      }
      case '#': {
        const [target = ''] = part(/^AnnotatorNotes (\w+)$/)
        notes.push({ target, text: words })
        break
      }
      case '*':
        equivalences.push(part(/^Equiv ((?:\w+ )*\w+)$/)[0]?.split(' ') ?? [])
        break
      default:
        fail('is of no kind that the export writes (T, R, A, N, # or *)')
    }
  }
  return { spans, relations, attributes, references, notes, equivalences }
}

interface SpanLine {
  readonly id: string
  readonly data: readonly string[]
  readonly words: string
  readonly text: string
  readonly toCodeUnits: (offset: number) => number
  readonly fail: (why: string) => never
}

function readSpan({ id, data: [type = '', places = ''], words, text, toCodeUnits, fail }: SpanLine): TextBound {
  const fragments = places.split(';').map((place) => {
    const [start = 0, end = 0] = place.split(' ').map((offset) => toCodeUnits(Number(offset)))
    return { start, end }
  })
  const [first, last] = [fragments[0], fragments.at(-1)]
  if (first === undefined || last === undefined || first.start >= last.end) return fail('has no place in the text')
  const found = fragments.map((fragment) => wordsAt(text, fragment)).join(' ')
  if (toWellFormed(found) !== toWellFormed(words)) fail(`does not have the words of the text, ${JSON.stringify(found)}`)
  return { id, type, start: first.start, end: last.end }
}
