import { describe, expect, it } from 'vitest'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { readJsonl } from './read-jsonl.ts'
import type { ArticleOverrides } from './read-options.ts'

async function read(bytes: Uint8Array, overrides: ArticleOverrides = {}, longestLine = 1000, done = 0) {
  async function* stream() {
    yield bytes
  }
  const found: (ReadArticle | ReadFailure)[] = []
  for await (const one of readJsonl(stream(), { place: 'wire.jsonl', overrides, longestLine, done })) found.push(one)
  return found
}

const readText = (text: string, overrides?: ArticleOverrides) => read(Buffer.from(text), overrides)

describe('readJsonl', () => {
  it('reads one article a line, with its place, over blank lines and CRLF', async () => {
    const at = (count: number) => ({ input: 'wire.jsonl', count, offset: null })
    expect(await readText('{"text":"One"}\r\n\r\n \n{"text":"Two","id":"b"}')).toEqual([
      { article: { text: 'One' }, from: 'application/jsonl', place: 'wire.jsonl:1', notes: [], position: at(1) },
      {
        article: { text: 'Two', id: 'b' },
        from: 'application/jsonl',
        place: 'wire.jsonl:4',
        notes: [],
        position: at(4),
      },
    ])
  })

  it('passes over the lines that are done, and keeps counting from the start', async () => {
    const bytes = Buffer.from('{"text":"One"}\n{"text":\n{"text":"Three"}\n')
    expect(await read(bytes, {}, 1000, 2)).toMatchObject([{ article: { text: 'Three' }, place: 'wire.jsonl:3' }])
    expect(await read(bytes, {}, 1000, 3)).toEqual([])
  })

  it('reports a bad line with its number and goes on', async () => {
    const found = await readText('{"text":"One"}\n{"text":}\n{"text":"Three"}\n{"text":"Fo')
    expect(found.map((one) => ('reason' in one ? [one.place, one.reason] : one.article.text))).toEqual([
      'One',
      ['wire.jsonl:2', 'this line is not JSON: write one whole article on each line'],
      'Three',
      ['wire.jsonl:4', 'this last line is cut off or not JSON: write the file again'],
    ])
  })

  it('lets go of a line above the cap and goes on', async () => {
    const found = await read(Buffer.from(`{"text":"${'x'.repeat(2000)}"}\n{"text":"Two"}\n`))
    expect(found).toMatchObject([
      { place: 'wire.jsonl:1', reason: 'this line is longer than 1000 bytes: give each article a line of its own' },
      { article: { text: 'Two' }, place: 'wire.jsonl:2' },
    ])
  })

  it('leaves a byte order mark out and reads a line that is not UTF-8, each with a note', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff{"text":"One"}\n'), Buffer.from('{"text":"Se\xf1or"}\n', 'latin1')])
    expect(await read(bytes)).toMatchObject([
      { article: { text: 'One' }, notes: ['byte order mark left out'] },
      { article: { text: 'Señor' }, notes: ['decoded as windows-1252'] },
    ])
  })

  it('reads UTF-16 with and without a byte order mark', async () => {
    for (const mark of ['\ufeff', '']) {
      const found = await read(Buffer.from(`${mark}{"text":"One"}\n{"text":"Two 外"}\n`, 'utf16le'))
      expect(found).toMatchObject([
        { article: { text: 'One' } },
        { article: { text: 'Two 外' }, place: 'wire.jsonl:2' },
      ])
    }
  })

  it('puts the overrides of the caller above the fields of the line', async () => {
    expect(
      await readText('{"text":"One","outlet":"A","published":"2030-01-01"}', { outlet: 'Harbour Wire', lang: null }),
    ).toMatchObject([{ article: { text: 'One', outlet: 'Harbour Wire', published: '2030-01-01' } }])
  })

  it('keeps lone surrogates and line ends of the text as they are written', async () => {
    expect(await readText('{"text":"a\\r\\n\\ud800 b "}\n')).toMatchObject([{ article: { text: 'a\r\n\ud800 b ' } }])
  })

  it('says so where there are only blank lines', async () => {
    expect(await readText('\n \r\n')).toEqual([
      { place: 'wire.jsonl', reason: 'has no articles: it holds only blank lines; write one article on each line' },
    ])
  })
})
