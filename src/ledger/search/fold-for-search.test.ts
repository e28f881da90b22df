import { expect, it } from 'vitest'
import { foldForSearch } from './fold-for-search.ts'

it('gives lower case without marks', () => expect(foldForSearch('Łódź Straße ČEŠTINA')).toBe('łodz straße cestina'))

it('gives a space for each code unit that is no letter or digit', () =>
  expect(foldForSearch("3.5 cease-fire's 🚢!")).toBe('3 5 cease fire s    '))

it('keeps letters whose lower case is longer, so that offsets stay right', () =>
  expect(foldForSearch('İstanbul')).toBe('istanbul'))

it('folds other scripts to lower case', () => expect(foldForSearch('Привет')).toBe('привет'))

it('cuts what is too long, never within a pair', () => {
  const cut = foldForSearch(`${'x'.repeat(99_999)}😀`)
  expect(cut).toHaveLength(99_999)
})
