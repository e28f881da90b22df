import { describe, expect, it } from 'vitest'
import { extract } from '../../extract.ts'
import type { Statement } from '../../model/record.ts'
import { describeAct, describeArticleTopics, describeTopics } from './describe-meaning.ts'

const record = extract({ text: '"We will lift the sanctions if the truce holds," Viktor Lund said.' })
const [statement] = record.statements

const withAct = (change: Partial<Statement>): string => (statement ? describeAct({ ...statement, ...change }) : 'none')

describe('describeAct', () => {
  it('tells what holds of the act', () => expect(withAct({})).toBe('promise (conditional, commitment)'))

  it('is the act alone where nothing more holds', () =>
    expect(withAct({ act: 'assert', conditional: false, commitment: false })).toBe('assert'))

  it('is empty where no act is told', () => expect(withAct({ act: null })).toBe(''))
})

describe('topics', () => {
  it('are named in English', () => {
    expect(statement && describeTopics(statement)).toBe('economic sanction; peace process')
    expect(describeArticleTopics(record)).toBe('peace process; economic sanction')
  })
})
