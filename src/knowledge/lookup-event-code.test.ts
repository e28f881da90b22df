import { describe, expect, it } from 'vitest'
import { codeUnder } from './code-under-operator.ts'
import { eventCodeOf } from './lookup-event-code.ts'
import { codeOfNoun, patternsOf } from './lookup-event-pattern.ts'

describe('eventCodeOf', () => {
  it('gives the PLOVER type, mode and Goldstein value of a CAMEO code', () => {
    expect(eventCodeOf('161')).toEqual({
      label: 'Reduce or break diplomatic relations',
      goldstein: -4,
      type: 'SANCTION',
      mode: 'withdraw',
    })
    expect(eventCodeOf('112')).toMatchObject({ type: 'ACCUSE', mode: 'allege' })
  })

  it('takes an appeal for a request', () => expect(eventCodeOf('0231')?.type).toBe('REQUEST'))

  it('has no event for a mere comment, nor for a code that CAMEO lacks', () => {
    expect(eventCodeOf('010')).toBeNull()
    expect(eventCodeOf('999')).toBeNull()
  })
})

describe('codeUnder', () => {
  it('turns an act into the intention, demand, appeal, refusal or threat of it', () => {
    expect(codeUnder('intend', '072')).toBe('0332')
    expect(codeUnder('demand', '085')).toBe('1054')
    expect(codeUnder('appeal', '045')).toBe('028')
    expect(codeUnder('reject', '0871')).toBe('1246')
    expect(codeUnder('threaten', '161')).toBe('1313')
  })

  it('knows no intention to do harm and no threat to help', () => {
    expect(codeUnder('intend', '190')).toBeNull()
    expect(codeUnder('threaten', '070')).toBeNull()
  })
})

describe('patternsOf and codeOfNoun', () => {
  it('find what a verb names alone and with words after it', () => {
    const byHand = patternsOf('expel').patterns.filter(({ coarse }) => !coarse)
    expect(byHand.some(({ code, words }) => code === '166' && words.length === 0)).toBe(true)
    expect(byHand.some(({ code, words }) => code === '161' && words[0]?.lemmas.has('diplomat'))).toBe(true)
  })

  it('find what a noun names', () => {
    expect(codeOfNoun('ceasefire')).toBe('0871')
    expect(codeOfNoun('harbour')).toBeNull()
  })

  it('know nothing of a verb that names no event', () => expect(patternsOf('rain').patterns).toEqual([]))
})
