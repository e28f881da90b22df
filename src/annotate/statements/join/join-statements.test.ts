import { describe, expect, it } from 'vitest'
import type { StatementAnnotation } from '../../../model/annotation.ts'
import { NO_ANNOTATIONS } from '../../../model/annotation.ts'
import { segment } from '../../../segment/segment.ts'
import { joinStatements } from './join-statements.ts'

const TEXT =
  'Ms. Varga said that Ostrel claimed the bridge was shut. “It is open,” said Mr. Marr. “It will stay open.” The rest is silence.'

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

function statement(finder: string, content: readonly string[], cue: string, source: string): StatementAnnotation {
  return { content: content.map(spanOf), cue: spanOf(cue), source: spanOf(source), finder, confidence: 0.5 }
}

const learned = statement('model', ['that Ostrel claimed the bridge was shut'], 'said that', 'Ms. Varga')
const nested = statement('reported-clause', ['the bridge was shut'], 'claimed', 'Ostrel')
const quoted = statement('quotation-cue-after', ['“It is open,”', '“It will stay open.”'], 'said Mr', 'Mr. Marr')

const join = (...statements: StatementAnnotation[]) =>
  joinStatements('model').annotate(segment({ text: TEXT }), { ...NO_ANNOTATIONS, statements }).statements

describe('joinStatements', () => {
  it('keeps what the model found', () => expect(join(learned)).toEqual([learned]))

  it('leaves out what the model is not sure of', () => {
    expect(join({ ...learned, confidence: 0.29 })).toEqual([])
    expect(join({ ...learned, confidence: 0.3 })).toEqual([{ ...learned, confidence: 0.3 }])
  })

  it('drops what a rule found of the same statement', () => {
    const same = { ...learned, finder: 'reported-clause' }
    const longer = { ...learned, finder: 'reported-clause', content: [{ start: 0, end: TEXT.length }] }
    expect(join(learned, same, longer)).toEqual([learned])
  })

  it('keeps what a rule found where the model says nothing', () => {
    expect(join(learned, quoted)).toEqual([learned, quoted])
  })

  it('adds nothing by rules that are wrong as often as right', () => {
    expect(join(learned, { ...quoted, finder: 'reported-object' })).toEqual([learned])
  })

  it('ends quotations at their marks, where a rule reads them with the same cue', () => {
    const short = statement('model', ['“It is open,”'], 'said Mr', 'Mr. Marr')
    const long = statement(
      'model',
      ['“It is open,”', '“It will stay open.” The rest is silence'],
      'said Mr',
      'Mr. Marr',
    )
    expect(join(short, quoted)).toEqual([{ ...short, content: quoted.content }])
    expect(join(long, quoted)).toEqual([{ ...long, content: quoted.content }])
  })

  it('gives a quotation to one statement only', () => {
    const greedy = statement(
      'model',
      ['that Ostrel claimed the bridge was shut. “It is open,”'],
      'said that',
      'Ms. Varga',
    )
    const short = statement('model', ['“It will stay open.”'], 'said Mr', 'Mr. Marr')
    expect(join(greedy, short, quoted)).toEqual([
      { ...greedy, content: [spanOf('that Ostrel claimed the bridge was shut.')] },
      { ...short, content: quoted.content },
    ])
  })

  it('takes no source from a heading over the paragraph, but that of a rule with the same cue', () => {
    const text = 'Talks in Kestria\n\nCalling the plan “bold,” Ostrel waits.'
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const far = { ...learned, content: [at('the plan “bold,”')], cue: at('Calling'), source: at('Kestria') }
    const rule = { ...far, finder: 'reported-object', source: at('Ostrel') }
    const joined = (...statements: StatementAnnotation[]) =>
      joinStatements('model').annotate(segment({ text }), { ...NO_ANNOTATIONS, statements }).statements
    expect(joined(far, rule)).toEqual([{ ...far, source: rule.source }])
    expect(joined(far)).toEqual([{ ...far, source: null }])
  })

  it('lets a signature stand against the model', () => {
    const signed = { ...quoted, finder: 'signature' }
    const other = statement('model', ['“It is open,”'], 'said Mr', 'Ms. Varga')
    expect(join(other, signed)).toEqual([signed])
  })

  it('keeps a statement within a statement of the model', () => {
    expect(join(learned, nested)).toEqual([learned, nested])
  })

  it('takes no other rule, and no cue but a verb of speech, for a statement within a statement', () => {
    expect(join(learned, { ...nested, finder: 'reported-object' })).toEqual([learned])
    expect(join(learned, { ...nested, cue: spanOf('Ostrel'), source: null })).toEqual([learned])
  })
})
