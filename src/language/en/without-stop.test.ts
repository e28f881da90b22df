import { describe, expect, it } from 'vitest'
import { withoutStop } from './without-stop.ts'

describe('withoutStop', () => {
  it('takes away the one full stop that ends a word', () => {
    expect(['gov.', 'u.s.', 'etc..'].map(withoutStop)).toEqual(['gov', 'u.s', 'etc.'])
  })

  it('leaves words without one alone', () => {
    expect(['minister', 'u.s', ''].map(withoutStop)).toEqual(['minister', 'u.s', ''])
  })
})
