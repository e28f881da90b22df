import { describe, expect, it } from 'vitest'
import type { StatementAnnotation } from '../../model/annotation.ts'
import { NO_ANNOTATIONS } from '../../model/annotation.ts'
import { segment } from '../../segment/segment.ts'
import { joinStatements } from './join-statements.ts'

const TEXT = 'Ms. Varga said that Ostrel claimed the bridge was shut. “It is open,” said Mr. Marr.'

function statement(finder: string, content: string, cue: string, source: string): StatementAnnotation {
  const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
  return { content: [spanOf(content)], cue: spanOf(cue), source: spanOf(source), finder, confidence: 0.5 }
}

const learned = statement('model', 'that Ostrel claimed the bridge was shut', 'said', 'Ms. Varga')
const nested = statement('reported-clause', 'the bridge was shut', 'claimed', 'Ostrel')
const apart = statement('quotation-cue-after', '“It is open,”', 'said', 'Mr. Marr')

const join = (...statements: StatementAnnotation[]) =>
  joinStatements('model').annotate(segment({ text: TEXT }), { ...NO_ANNOTATIONS, statements }).statements

describe('joinStatements', () => {
  it('keeps what the model found', () => expect(join(learned)).toEqual([learned]))

  it('drops what a rule found of the same statement', () => {
    const same = { ...learned, finder: 'reported-clause' }
    const longer = { ...learned, finder: 'reported-clause', content: [{ start: 0, end: TEXT.length }] }
    expect(join(learned, same, longer)).toEqual([learned])
  })

  it('keeps what a rule found where the model says nothing', () => {
    const content = { start: TEXT.indexOf('“'), end: TEXT.indexOf('said Mr') - 1 }
    const cue = { start: TEXT.indexOf('said Mr'), end: TEXT.indexOf('said Mr') + 4 }
    const quoted = { ...apart, content: [content], cue }
    expect(join(learned, quoted)).toEqual([learned, quoted])
  })

  it('keeps a statement within a statement of the model', () => {
    expect(join(learned, nested)).toEqual([learned, nested])
  })

  it('does not take any other rule for one that finds statements within statements', () => {
    expect(join(learned, { ...nested, finder: 'reported-object' })).toEqual([learned])
  })
})
