import { expect, it } from 'vitest'
import { isStorable, storable } from './storable.ts'

it('leaves what every engine can keep', () => {
  expect(isStorable('Łódź 🚢\n\t\u0001')).toBe(true)
  expect(storable('Łódź 🚢')).toBe('Łódź 🚢')
})

it('puts U+FFFD for NUL and lone surrogates, one for one', () => {
  expect([isStorable('a\0'), isStorable('\ud83d'), isStorable('\udea2x')]).toEqual([false, false, false])
  expect(storable('a\0\ud83d🚢\udea2')).toBe('a\uFFFD\uFFFD🚢\uFFFD')
})
