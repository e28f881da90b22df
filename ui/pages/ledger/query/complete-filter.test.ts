import { expect, it } from 'vitest'
import { completeFilter } from './complete-filter.ts'
import { readBox } from './read-box.ts'

it('puts the value in the place of the filter that is being typed', () => {
  expect(completeFilter('locks speaker:Vel', 'speaker', 'Ana Veld')).toBe('locks speaker:"Ana Veld" ')
  expect(completeFilter('Speaker:"An', 'speaker', 'Marr')).toBe('speaker:Marr ')
  expect(readBox(completeFilter('act:', 'act', 'accuse')).filters).toEqual({ act: 'accuse' })
})
