import { describe, expect, it } from 'vitest'
import { type Beside, choosePerson } from './choose-person.ts'

interface Known {
  readonly offices?: readonly string[]
  readonly near?: readonly string[]
  readonly isos?: readonly string[]
  readonly date?: string | null
}

function choose(name: string, { offices = [], near = [], isos = [], date = '2021-11-18' }: Known = {}): string | null {
  const titles: Beside['titles'] = { offices: new Set(offices), isos: new Set(near), former: false }
  return choosePerson(name, { titles, isos: new Set(isos), date })?.wikidata ?? null
}

describe('choosePerson', () => {
  it('takes the bearer of a full name whom the article fits', () => {
    expect(choose('Sergei Lavrov', { isos: ['RUS'] })).toBe('Q58217')
    expect(choose('Vladimir Putin')).toBe('Q7747')
  })

  it('takes nobody for a name alone, where neither title nor state nor fame speaks for it', () => {
    expect(choose('Peter Thomson', { isos: ['CHN'] })).toBeNull()
    expect(choose('Kathleen Hicks', { isos: ['FRA'] })).toBeNull()
  })

  it('tells bearers of one name apart by state, and chooses nobody where it cannot', () => {
    expect(choose('Omar Suleiman', { near: ['EGY'] })).toBe('Q223568')
    expect(choose('Omar Suleiman', { near: ['SDN'] })).toBe('Q112792370')
    expect(choose('Omar Suleiman', { isos: ['EGY', 'SDN'] })).toBeNull()
  })

  it('takes a surname with the office that its bearer held, or of a head of a state that the article names', () => {
    expect(choose('Lavrov', { offices: ['foreign minister'], near: ['RUS'] })).toBe('Q58217')
    expect(choose('Putin', { isos: ['RUS'] })).toBe('Q7747')
  })

  it('takes nobody for a bare surname otherwise', () => {
    expect(choose('Lavrov', { isos: ['RUS'] })).toBeNull()
    expect(choose('Putin', { isos: ['FRA'] })).toBeNull()
    expect(choose('Medvedev', { isos: ['RUS'], date: '2021-11-18' })).toBeNull()
  })

  it('takes heads of international bodies for their fame', () => expect(choose('Ban Ki-moon')).toBe('Q1253'))

  it('takes nobody who was not yet grown', () =>
    expect(choose('Emmanuel Macron', { date: '1985-01-01', isos: ['FRA'] })).toBeNull())
})
