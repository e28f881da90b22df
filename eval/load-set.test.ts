import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { joinSeed, loadSet } from './load-set.ts'
import { findShared } from './shared-data.ts'

const text = 'Veld said it rained.'
const gold = (of: string) =>
  JSON.stringify({
    sha256: createHash('sha256').update(of).digest('hex'),
    statements: [{ content: [[10, 19]], cue: [[5, 9]], source: [[0, 4]] }],
  })

describe('joinSeed', () => {
  it('joins the text with the statements read on it', () => {
    expect(joinSeed(text, gold(text)).gold).toEqual([{ content: [[10, 19]], cue: [[5, 9]], source: [[0, 4]] }])
  })

  it('refuses gold that was read on another text', () => {
    expect(() => joinSeed(text, gold('Veld said it snowed.'))).toThrow('read on another text')
  })
})

const shared = findShared()

describe.skipIf(shared === null)('the gold of the founding report', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-set-'))
  const [article] = loadSet(shared ?? '', 'seed', folder).articles
  rmSync(folder, { recursive: true })
  const wordsOf = ([start, end]: readonly [number, number]): string => article?.text.slice(start, end) ?? ''

  it('gives each of 47 statements a source, a cue and a content', () => {
    expect(article?.gold).toHaveLength(47)
    for (const { content, cue, source } of article?.gold ?? []) {
      expect([content.length > 0, cue.length, source.length]).toEqual([true, 1, 1])
    }
  })

  it('starts and ends every span at a word or a mark of quotation', () => {
    for (const { content, cue, source } of article?.gold ?? []) {
      for (const pair of [...content, ...cue, ...source]) expect(wordsOf(pair)).toMatch(/^["\p{L}:].*["\p{L}:]$|^:$/su)
    }
  })

  it('cuts no word in two', () => {
    for (const { content, cue, source } of article?.gold ?? []) {
      for (const [start, end] of [...content, ...cue, ...source]) {
        expect(wordsOf([start - 1, start + 1])).not.toMatch(/\p{L}\p{L}/u)
        expect(wordsOf([end - 1, end + 1])).not.toMatch(/\p{L}\p{L}/u)
      }
    }
  })
})
