import { describe, expect, it } from 'vitest'
import { readOffice } from './read-office.ts'

function read(phrase: string): string {
  const { office, state, former } = readOffice(phrase)
  return [former ? 'former' : '', state?.iso ?? '', office].filter((part) => part !== '').join(' ')
}

describe('readOffice', () => {
  it('reads state and office in any order', () => {
    expect(read('Russian Foreign Minister')).toBe('RUS foreign minister')
    expect(read('the foreign minister of Russia')).toBe('RUS foreign minister')
    expect(read('Saudi Arabia’s minister of foreign affairs')).toBe('SAU foreign minister')
    expect(read('President of the United States')).toBe('USA president')
  })

  it('brings the many names of an office to one', () => {
    expect(read('US defense secretary')).toBe('USA defence minister')
    expect(read('U.S. Secretary of Defense')).toBe('USA defence minister')
    expect(read('British home secretary')).toBe('GBR interior minister')
    expect(read('Chinese premier')).toBe('CHN prime minister')
    expect(read('Jordanian king')).toBe('JOR monarch')
    expect(read('Israeli deputy defense minister')).toBe('ISR deputy defence minister')
  })

  it('tells former holders from those in office', () => {
    expect(read('the former French president')).toBe('former FRA president')
    expect(read('ex-Georgian president')).toBe('former GEO president')
    expect(read('acting Bolivian president')).toBe('BOL president')
  })

  it('keeps deputies and junior ministers apart from ministers', () => {
    expect(read('British minister of state for foreign affairs')).toBe('GBR minister of state for foreign affairs')
    expect(read('Russian deputy foreign minister')).toBe('RUS deputy foreign minister')
    expect(read('US assistant secretary of state')).toBe('USA assistant secretary of state')
  })

  it('leaves what is no office as it is', () => {
    expect(read('gardener')).toBe('gardener')
    expect(read('')).toBe('')
  })
})
