import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countArticles } from './count-articles.ts'

describe('countArticles', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-count-'))
    await writeFile(join(folder, 'a.txt'), 'The lock is ready, Ana Roe said.')
    await writeFile(join(folder, 'b.jsonl'), '{"text":"a"}\n\n{"text":"b"}\n{"text":"c"}')
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  it('counts one for each file and one for each line of JSONL that is not empty', async () => {
    expect(await countArticles([folder])).toBe(4)
    expect(await countArticles([join(folder, 'b.jsonl')])).toBe(3)
  })

  it('counts a JSONL file that is read as text as one', async () => {
    expect(await countArticles([join(folder, 'b.jsonl')], { format: 'text' })).toBe(1)
  })

  it('does not know how many come on standard input, nor where nothing is found', async () => {
    expect(await countArticles([folder, '-'])).toBeNull()
    expect(await countArticles([join(folder, 'missing.txt')])).toBeNull()
  })
})
