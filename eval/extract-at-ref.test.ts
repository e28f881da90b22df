import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { extractAtRef } from './extract-at-ref.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-articles-'))
const path = join(folder, 'articles.jsonl')
const article = { id: 'one', text: '"Varland will wait," President Ilsa Thorne said on Monday.' }
writeFileSync(path, `${JSON.stringify(article)}\n`)
afterAll(() => rmSync(folder, { recursive: true }))

describe('extractAtRef', () => {
  it('runs the extractor of a commit and leaves no worktree behind', () => {
    const [record] = extractAtRef('HEAD', path)
    expect(record?.id).toBe('one')
    expect(record?.statements.map(({ content: [span] }) => article.text.slice(span?.start, span?.end))).toEqual([
      '"Varland will wait,"',
    ])
    expect(execFileSync('git', ['worktree', 'list'], { encoding: 'utf8' })).not.toContain('onrecord-ref-')
  })

  it('refuses what is no commit, and what looks like an option', () => {
    expect(() => extractAtRef('no-such-branch', path)).toThrow('--against no-such-branch: neither a file')
    expect(() => extractAtRef('--all', path)).toThrow('--against --all: neither a file')
  })
})
