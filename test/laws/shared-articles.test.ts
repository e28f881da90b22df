import { existsSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { extract, validateRecord } from '../../src/index.ts'

const SETS = ['polnear-train', 'polnear-dev']
const fileOf = (set: string): URL => new URL(`../../../shared/eval/attributions/${set}.jsonl`, import.meta.url)
const inCi = process.env.CI === 'true'
const absent = SETS.filter((set) => !existsSync(fileOf(set)))

/** Texts of the articles of a set, in the order of the file. */
function readTexts(set: string): string[] {
  return readFileSync(fileOf(set), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const article: unknown = JSON.parse(line)
      if (typeof article === 'object' && article !== null && 'text' in article && typeof article.text === 'string') {
        return article.text
      }
      throw new Error(`${set}: a line without a text: ${line.slice(0, 80)}`)
    })
}

describe.skipIf(absent.length > 0 && !inCi)(
  `the laws of the record on real news${absent.length > 0 ? ` (skipped: ../shared/eval/attributions is absent)` : ''}`,
  () => {
    it.each(SETS)(
      'hold on every article of %s',
      (set) => {
        const texts = readTexts(set)
        expect(texts.length).toBeGreaterThan(0)
        const broken = texts.flatMap((text, index) => {
          const record = extract({ text })
          const problems = validateRecord(record, text).problems.map(({ path, message }) => `${path}: ${message}`)
          if (!isDeepStrictEqual(JSON.parse(JSON.stringify(record)), record)) problems.push('reads back differently')
          return problems.map((problem) => `article ${index}: ${problem}`)
        })
        expect(broken).toEqual([])
      },
      300_000,
    )
  },
)
