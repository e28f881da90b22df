import { describe, expect, it } from 'vitest'
import { extract } from '../../extract.ts'
import { describeTargets } from './describe-targets.ts'
import { explainTargets } from './explain-targets.ts'

const TEXT = 'Viktor Lund accused Sweden of violating the accord. He said that it would rain.'
const record = extract({ text: TEXT })

describe('explainTargets', () => {
  it('quotes the words that name each target and those that show the stance', () =>
    expect(explainTargets(TEXT, record)).toBe(
      'Targets\ns1  towards Sweden, "Sweden" [20, 26): negative as worded: "accused" [12, 19)',
    ))

  it('is empty where no statement is about anybody', () => {
    const text = 'He said that it would rain.'
    expect(explainTargets(text, extract({ text }))).toBe('')
  })
})

describe('describeTargets', () => {
  it('names targets with the sign of the stance', () =>
    expect(record.statements.map((statement) => describeTargets(record, statement))).toEqual(['Sweden -', '']))
})
