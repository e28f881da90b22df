import { describe, expect, it } from 'vitest'
import { aRecord } from '../../../test/records/a-record.ts'
import { attributeWord, attributeWordsOf, foldToWords, nameWords, tenthOf } from './attribute-words.ts'

describe('attribute words', () => {
  it('hold all attributes of a statement that people search by', () => {
    const { record } = aRecord()
    const [statement] = record.statements
    if (statement === undefined) throw new Error('aRecord gives a statement')
    expect(attributeWordsOf(statement, record).split(' ')).toEqual([
      'k_mixed_',
      'a_accuse_',
      'o_thevalmorawire_',
      't_medtop20000056_',
      's_ana_',
      's_veld_',
      's_q7_',
      'b_ostrel_',
      'b_q8_',
      'bm_ostrel_',
      'bm_q8_',
      'v_minus_',
      'f_9_',
      'e_reject_',
      'e_rejectassist_',
      'e_120_',
      'c_ana_',
      'c_veld_',
      'c_q7_',
    ])
  })

  it('are the same for the same value, however it is written', () =>
    expect(attributeWord('outlet', 'Łódź-Wire 24!')).toBe(attributeWord('outlet', 'łodz wire24')))

  it('are null for a value without a letter or digit', () => expect(attributeWord('outlet', '—')).toBeNull())

  it('end with a mark that keeps them from being stemmed', () =>
    expect(nameWords('speaker', 'The Times')).toEqual(['s_the_', 's_times_']))

  it('are cut where engines would refuse them', () =>
    expect(attributeWord('outlet', 'x'.repeat(5000))).toBe(`o_${'x'.repeat(100)}_`))

  it('fold words of any script', () => expect(foldToWords('É. Ünal, Иван 3rd')).toEqual(['e', 'unal', 'иван', '3rd']))

  it('put confidence into tenths', () => expect([0, 0.09, 0.1, 0.95, 1].map(tenthOf)).toEqual([0, 0, 1, 9, 9]))
})
