import { describe, expect, it } from 'vitest'
import { readCode, scoreActors } from './score-actors.ts'

describe('readCode', () => {
  it('parts a CAMEO code into country and sectors, in the words of PLOVER', () => {
    expect(readCode('VLMGOVMIL')).toEqual({ country: 'VLM', sectors: ['GOV', 'MIL'] })
    expect(readCode('MED')).toEqual({ country: '', sectors: ['JRN'] })
    expect(readCode('IGOUNOHLH')).toEqual({ country: 'UNO', sectors: ['UNO', 'MED'] })
    expect(readCode('IGOEUREECLEG').country).toBe('EUR')
    expect(readCode('NGOVLMHRI')).toEqual({ country: 'VLM', sectors: ['NGO', 'NGO', 'VLM', 'SOC'] })
    expect(readCode(null)).toEqual({ country: '', sectors: [] })
  })
})

describe('scoreActors', () => {
  const items = [
    { id: '1', text: 'Valmoran rebels', date: null, expect: { country: 'VLM', sector: 'REB' } },
    { id: '2', text: 'puppies', date: null, expect: { none: true } },
    { id: '3', text: 'the minister', date: 'today', expect: { country: '', sector: 'GOV' } },
    { id: '4', text: 'somebody', date: null, expect: { sector: 'ELI', sector2: 'GOV' } },
  ]

  it('counts countries, of what is no actor too, and sectors, either of two', () => {
    const code = (text: string, date: string | null): string | null =>
      text === 'Valmoran rebels' ? 'VLMREB' : text === 'the minister' ? (date === '2031-05-14' ? 'GOV' : null) : 'GOV'
    expect(scoreActors(items, code, '2031-05-14')).toEqual([
      { name: 'actors country', value: 100, gold: 3, interval: null },
      { name: 'actors sector', value: 100, gold: 3, interval: null },
    ])
    expect(scoreActors(items, () => 'OSTMIL', '2031-05-14').map(({ value }) => value)).toEqual([0, 0])
  })
})
