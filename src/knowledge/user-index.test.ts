import { describe, expect, it } from 'vitest'
import { parseUserActors } from '../model/user-actor.ts'
import { UserIndex } from './user-index.ts'

const index = new UserIndex(
  parseUserActors([
    { name: 'Ana Roe', code: 'VLMGOV', from: '2031-05', until: '2032' },
    { name: 'Ana Roe', code: 'VLMELI', from: '2033-01-01' },
    { name: 'Valmora', aliases: ['the Valmoran Republic'], code: 'VLM' },
  ]),
)

const codeOf = (name: string, date: string | null): string | null => index.find(name, date)?.code ?? null

describe('UserIndex', () => {
  it('finds by exact name and alias, "the" aside', () => {
    expect(codeOf('the Valmora', null)).toBe('VLM')
    expect(codeOf('Valmoran  Republic', null)).toBe('VLM')
    expect(codeOf('valmora', null)).toBeNull()
  })

  it('takes the line that holds on the day, ends included', () => {
    expect(codeOf('Ana Roe', '2031-04-30')).toBeNull()
    expect(codeOf('Ana Roe', '2031-05-01T10:00:00Z')).toBe('VLMGOV')
    expect(codeOf('Ana Roe', '2032-12-31')).toBe('VLMGOV')
    expect(codeOf('Ana Roe', '2040-01-01')).toBe('VLMELI')
    expect(codeOf('Ana Roe', null)).toBe('VLMGOV')
  })

  it('takes the line that began last where several hold, and the first of those that began alike', () => {
    const roles = new UserIndex(
      parseUserActors([
        { name: 'Tam Orr', code: 'OST' },
        { name: 'Tam Orr', code: 'OSTMIL', from: '2030-01-01', until: '2035-12-31' },
        { name: 'Tam Orr', code: 'KESREB', from: '2032-03-01', until: '2032-03-09' },
        { name: 'Tam Orr', code: 'KESOPP', from: '2032-03-01', until: '2032-03-09' },
      ]),
    )
    const onDay = (date: string | null) => roles.find('Tam Orr', date)?.code
    expect(['2029-12-31', '2031-06-01', '2032-03-05', '2032-03-10', null].map(onDay)).toEqual([
      'OST',
      'OSTMIL',
      'KESREB',
      'OSTMIL',
      'OST',
    ])
  })
})
