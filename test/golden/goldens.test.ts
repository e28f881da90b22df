import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findGoldens } from './find-goldens.ts'
import { parseGoldens } from './format.ts'
import { KINDS } from './kinds.ts'

describe.each(findGoldens())('goldens of $kind in $path', ({ kind, path }) => {
  const show = KINDS.get(kind)

  it('belong to a kind that is registered in kinds.ts', () => {
    expect([...KINDS.keys()]).toContain(kind)
  })

  const cases = parseGoldens(readFileSync(path, 'utf8'), basename(path))

  it('have names that occur once', () => {
    const names = cases.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(0)
    expect(names).toEqual([...new Set(names)])
  })

  it.each(cases)('$name', ({ input, expected }) => {
    expect(show?.(input)).toBe(expected)
  })
})
