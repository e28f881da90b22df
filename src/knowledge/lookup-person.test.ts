import { describe, expect, it } from 'vitest'
import { findBySurname, findPersons, holdersOf } from './lookup-person.ts'

const idsOf = (name: string): (string | null)[] => findPersons(name).map(({ wikidata }) => wikidata)

describe('findPersons', () => {
  it('finds people by their full name, accents, case, hyphens and initials aside', () => {
    expect(idsOf('Vladimir Putin')).toEqual(['Q7747'])
    expect(idsOf('VLADIMIR PUTIN')).toEqual(['Q7747'])
    expect(idsOf('Recep Tayyip Erdogan')).toEqual(['Q39259'])
    expect(idsOf('Kim Jong Un')).toEqual(['Q56226'])
    expect(idsOf('Amina Mohammed')).toEqual(['Q4746340'])
  })

  it('finds people whose name is spelt otherwise in another alphabet', () => {
    expect(idsOf('Sergei Shoigu')).toEqual(idsOf('Sergey Shoygu'))
    expect(idsOf('Volodymyr Zelensky')).toEqual(['Q3874799'])
    expect(idsOf('Bashar Assad')).toEqual(['Q44329'])
  })

  it('gives all bearers of one name', () => expect(new Set(idsOf('David Johnston')).size).toBe(3))

  it('finds nobody by a surname, by half a name or by a longer name', () => {
    expect(idsOf('Putin')).toEqual([])
    expect(idsOf('Vladimir')).toEqual([])
    expect(idsOf('Vladimir Putin Street')).toEqual([])
    expect(idsOf('')).toEqual([])
  })
})

describe('findBySurname', () => {
  it('gives all bearers, for callers that know more than the name', () => {
    expect(findBySurname('Lavrov').map(({ name }) => name)).toEqual(['Sergey Lavrov', 'Aleksey Lavrov'])
    expect(findBySurname('Nobodyatall')).toEqual([])
  })
})

describe('holdersOf', () => {
  it('gives all who ever held an office of a state', () => {
    expect(holdersOf('DEU', 'chancellor').map(({ name }) => name)).toEqual([
      'Friedrich Merz',
      'Olaf Scholz',
      'Angela Merkel',
      'Gerhard Schröder',
      'Helmut Kohl',
    ])
    expect(holdersOf('DEU', 'emperor of the moon')).toEqual([])
  })
})
