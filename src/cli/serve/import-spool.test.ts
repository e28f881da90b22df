import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSpool } from './import-spool.ts'

describe('createSpool', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-spool-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('keeps files under names of its own, with the ending that tells the format', async () => {
    const spool = createSpool(join(folder, 'names'))
    const bytes = Buffer.from('text')
    const names = ['wire.jsonl', '../../../etc/passwd', 'a/b\\c.HTML', 'crawl.warc.gz', 'x.html\0.exe', 'y.\u202Etxt']
    const kept = await spool.keep({ kind: 'files', files: names.map((name) => ({ name, bytes })) }, 'Ines')
    expect(kept).toMatchObject({ title: 'wire.jsonl and 5 more', by: 'Ines' })
    const { files } = await spool.read(kept.id)
    expect(files.map(({ name }) => name)).toEqual(names)
    const within = join(folder, 'names', kept.id)
    expect(files.map(({ path }) => path.slice(within.length))).toEqual([
      '/0.jsonl',
      '/1',
      '/2.html',
      '/3.warc.gz',
      '/4.exe',
      '/5',
    ])
    expect(await readFile(files[0]?.path ?? '', 'utf8')).toBe('text')
  })

  it('finds what an earlier process has left, in the order in which it came, and nothing half written', async () => {
    const path = join(folder, 'left')
    const spool = createSpool(path)
    expect(await spool.kept()).toEqual([])
    const first = await spool.keep({ kind: 'urls', urls: ['https://harbour.example/1'] }, null)
    const second = await spool.keep({ kind: 'feed', feed: 'https://harbour.example/feed' }, null)
    await mkdir(join(path, '.20310514'))
    await writeFile(join(path, '.20310514', 'import.json'), '{')
    expect(await createSpool(path).kept()).toEqual([first, second].sort((a, b) => (a.id < b.id ? -1 : 1)))
    await spool.forget(first.id)
    expect(await spool.kept()).toEqual([second])
    expect((await readdir(path)).sort()).toEqual(['.20310514', second.id])
  })

  it('keeps a text as an article with what is said of it', async () => {
    const spool = createSpool(join(folder, 'text'))
    const { id, title } = await spool.keep(
      { kind: 'text', text: 'It\nrains.', title: null, published: '2031-05-14', outlet: 'Harbour Wire' },
      null,
    )
    expect(title).toBe('Pasted text')
    const { files } = await spool.read(id)
    expect(JSON.parse(await readFile(files[0]?.path ?? '', 'utf8'))).toEqual({
      text: 'It\nrains.',
      title: null,
      published: '2031-05-14',
      outlet: 'Harbour Wire',
    })
  })
})
