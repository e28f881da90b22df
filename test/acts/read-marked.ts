import { readFileSync } from 'node:fs'
import type { ActAnnotation, StatementAnnotation } from '../../src/model/annotation.ts'
import { ACTS } from '../../src/model/choices.ts'
import type { Span } from '../../src/model/span.ts'

export type ToldAct = Omit<ActAnnotation, 'statement'>

export interface MarkedStatement {
  /** Without the marks. */
  readonly text: string
  readonly statement: StatementAnnotation
  readonly expected: ToldAct
}

const ACT = /^(\w+)((?: (?:negated|conditional|commitment))*)$/

/** The statements of a file in `test/fixtures/acts`. @throws Error where a line is not as its head says */
export function readMarked(name: string): MarkedStatement[] {
  const file = readFileSync(new URL(`../fixtures/acts/${name}.txt`, import.meta.url), 'utf8')
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label = '', marked = ''] = line.split(' | ')
      return { ...readMarks(marked), expected: readLabel(label) }
    })
}

function readLabel(label: string): ToldAct {
  const [, act, rest = ''] = ACT.exec(label) ?? []
  if (!isAct(act)) throw new Error(`"${label}" is no act`)
  const has = (word: string): boolean => rest.includes(word)
  return { act, negated: has('negated'), conditional: has('conditional'), commitment: has('commitment') }
}

const isAct = (word: string | undefined): word is (typeof ACTS)[number] => ACTS.some((act) => act === word)

function readMarks(marked: string): Pick<MarkedStatement, 'text' | 'statement'> {
  const places = new Map<string, { start: number; end: number }>()
  let text = ''
  for (const character of marked) {
    const opens = '[{<'.indexOf(character)
    const closes = ']}>'.indexOf(character)
    const place = places.get('[{<'[closes] ?? '')
    if (opens >= 0) places.set(character, { start: text.length, end: text.length })
    else if (place !== undefined) place.end = text.length
    else text += character
  }
  const spanAt = (mark: string): Span => {
    const span = places.get(mark)
    if (span === undefined) throw new Error(`"${marked}" has no ${mark}`)
    return span
  }
  const statement = { content: [spanAt('<')], cue: spanAt('{'), source: spanAt('['), finder: 'test', confidence: 1 }
  return { text, statement }
}
