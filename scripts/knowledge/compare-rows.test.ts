import { describe, expect, it } from 'vitest'
import { compareRows } from './compare-rows.ts'

describe('compareRows', () => {
  it('tells what came and what went, by line', () => {
    expect(compareRows('a\nb', 'a\nb')).toBe('unchanged')
    expect(compareRows('a\nb', 'b\nc\nd')).toBe('2 lines new, 1 gone\n  + c\n  + d\n  - a')
  })
})
