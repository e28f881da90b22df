import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { compareRecords } from './compare-records.ts'

const text = '"Varland will wait," President Ilsa Thorne said on Monday.'
const record = extract({ id: 'one', text })

describe('compareRecords', () => {
  it('finds nothing between a record and itself', () => {
    expect(record.statements).toHaveLength(1)
    expect(compareRecords([record], [record])).toEqual([])
  })

  it('tells a statement that only the later record has from one that only the earlier has', () => {
    const empty = { id: 'one', statements: [] }
    expect(compareRecords([empty], [record]).map(({ id, sign }) => `${sign}${id}`)).toEqual(['+one'])
    expect(compareRecords([record], [empty]).map(({ id, sign }) => `${sign}${id}`)).toEqual(['-one'])
  })

  it('reports every statement of an article that one side lacks', () => {
    expect(compareRecords([], [record]).map(({ sign }) => sign)).toEqual(['+'])
  })
})
