import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeWholeApi } from '../../scripts/describe-whole-api.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

describe('docs/http.md', () => {
  it('is what the definitions of the routes generate', async () => {
    expect(read('../../docs/http.md')).toBe(await describeWholeApi(read('../../scripts/http-introduction.md')))
  })
})
