import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressRecords, writeResponse } from '../../test/warc/write-record.ts'
import type { ReadArticle, ReadFailure } from '../model/article.ts'
import { readInputs } from './read-inputs.ts'
import type { ReadOptions, Skipped } from './read-options.ts'

const PAGE = '<html><body><article><h1>Oster agrees</h1><p>Oster agreed on Monday.</p></article></body></html>'

let folder: string
const at = (...names: string[]) => join(folder, ...names)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-read-'))
  mkdirSync(at('wire', 'deep', '.git'), { recursive: true })
  mkdirSync(at('none'))
  mkdirSync(at('pictures'))
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['wire/b.txt', 'Bravo.'],
    ['wire/a.html', PAGE],
    ['wire/notes.md', 'skipped'],
    ['wire/.hidden.txt', 'hidden'],
    ['wire/deep/.git/c.txt', 'hidden'],
    ['wire/deep/d.jsonl', '{"text":"Delta one"}\n{"text":'],
    ['wire/deep/picture.png', 'skipped'],
    ['pictures/a.png', 'skipped'],
    ['[draft].txt', 'A name that looks like a glob.'],
    ['empty.txt', ''],
    ['paper.txt', '%PDF-1.7 …'],
    ['letter.html', Buffer.from('PK\x03\x04…', 'latin1')],
    ['mixed.txt', Buffer.from([0x93, 0x4e, 0x6f, 0x94])],
    ['noending', '{"text":"By its content"}\n'],
    ['big.html', `<html>${' '.repeat(11_000_000)}`],
  ]
  for (const [name, content] of files) writeFileSync(at(name), content)
  symlinkSync(at('wire'), at('wire', 'deep', 'circle'))
  symlinkSync(at('gone.txt'), at('wire', 'deep', 'dangling.txt'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Each article by place and text, each failure by place and reason; the folder of the test left out. */
async function read(inputs: readonly string[], options: ReadOptions = {}) {
  const found: string[] = []
  for await (const one of readInputs(inputs, options)) {
    found.push(`${one.place.replace(`${folder}/`, '')}: ${'reason' in one ? `(${one.reason})` : one.article.text}`)
  }
  return found
}

async function* stdin(...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

describe('readInputs', () => {
  it('reads files in the order given, by their endings, or by their content', async () => {
    expect(await read([at('wire/b.txt'), at('noending'), at('wire/a.html'), at('wire/b.txt')])).toEqual([
      'wire/b.txt: Bravo.',
      'noending:1: By its content',
      'wire/a.html: Oster agrees\n\nOster agreed on Monday.',
      'wire/b.txt: Bravo.',
    ])
  })

  it('walks a folder by name, without hidden files and links to folders, and says what it skipped', async () => {
    const skipped: Skipped[] = []
    expect(await read([at('wire')], { onSkipped: (one) => skipped.push(one) })).toEqual([
      'wire/a.html: Oster agrees\n\nOster agreed on Monday.',
      'wire/b.txt: Bravo.',
      'wire/deep/d.jsonl:1: Delta one',
      'wire/deep/d.jsonl:2: (this last line is cut off or not JSON: write the file again)',
      'wire/deep/dangling.txt: (does not exist: check the path)',
    ])
    expect(skipped).toEqual([
      {
        place: at('wire'),
        count: 3,
        what: 'files',
        reason:
          'not read: their names do not end in .txt .html .htm .xhtml .jsonl .ndjson .json .xml .rss .atom .rdf .nitf .warc .warc.gz',
      },
    ])
  })

  it('reads what a glob matches, sorted, and a file whose name only looks like one', async () => {
    expect(await read([at('wire/*.{txt,html}')])).toEqual([
      'wire/a.html: Oster agrees\n\nOster agreed on Monday.',
      'wire/b.txt: Bravo.',
    ])
    expect(await read([at('[draft].txt')])).toEqual(['[draft].txt: A name that looks like a glob.'])
  })

  it('says what is wrong with each input, and goes on', async () => {
    const inputs = [
      'gone.txt',
      'empty.txt',
      'paper.txt',
      'letter.html',
      'none',
      'pictures',
      'x*.txt',
      'big.html',
      'wire/b.txt',
    ]
    expect(await read(inputs.map((name) => at(name)))).toEqual([
      'gone.txt: (does not exist: check the path)',
      'empty.txt: (is empty: there is nothing to read)',
      'paper.txt: (is a PDF, not text: save it as text, HTML or JSONL first)',
      'letter.html: (is a zip archive or an office document, not text: save it as text, HTML or JSONL first)',
      'none: (holds no articles: it is empty)',
      'pictures: (holds no articles: 1 file not read: their names do not end in .txt .html .htm .xhtml .jsonl .ndjson .json .xml .rss .atom .rdf .nitf .warc .warc.gz)',
      'x*.txt: (matches no file: check the pattern and the folder that you are in)',
      'big.html: (is larger than 10485760 bytes, too much for one page: save the article as text)',
      'wire/b.txt: Bravo.',
    ])
    expect(await read(['https://harbour-wire.example/a'])).toEqual([
      'https://harbour-wire.example/a: (is an address, and pages are not fetched: save the page and give the file)',
    ])
  })

  it('says so where a file may not be read, even by root in the guise of nobody', async () => {
    writeFileSync(at('secret.txt'), 'a')
    chmodSync(at('secret.txt'), 0)
    chmodSync(folder, 0o755)
    const isRoot = process.getuid?.() === 0
    if (isRoot) process.seteuid?.('nobody')
    try {
      expect(await read([at('secret.txt')])).toEqual(['secret.txt: (may not be read: check its permissions)'])
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  })

  it('reads standard input as what its first bytes are, or as it is told', async () => {
    expect(await read(['-'], { stdin: stdin('{"te', 'xt":"One"}\n{"text":"Two"}') })).toEqual([
      'standard input:1: One',
      'standard input:2: Two',
    ])
    expect(await read(['-'], { stdin: stdin(PAGE) })).toEqual([
      'standard input: Oster agrees\n\nOster agreed on Monday.',
    ])
    expect(await read(['-'], { stdin: stdin('Oster.') })).toEqual(['standard input: Oster.'])
    expect(await read(['-'], { stdin: stdin('{"text":"x"}'), stdinFormat: 'text' })).toEqual([
      'standard input: {"text":"x"}',
    ])
    expect(await read(['-'], { stdin: stdin() })).toEqual(['standard input: (is empty: there is nothing to read)'])
  })

  it('reads every input in the format that the caller names', async () => {
    expect(await read([at('wire/a.html')], { format: 'text' })).toEqual([`wire/a.html: ${PAGE}`])
  })

  it('tells how a file was decoded, and puts the overrides above what it says', async () => {
    for await (const one of readInputs([at('mixed.txt')], { outlet: 'Harbour Wire' })) {
      expect(one).toEqual({
        article: { text: '“No”', outlet: 'Harbour Wire' },
        from: 'text/plain',
        place: at('mixed.txt'),
        notes: ['decoded as windows-1252'],
      })
    }
  })

  it('takes up each file where an earlier run stopped, passes over those that are done, and asks for no others', async () => {
    const article = (words: string) =>
      `<html lang="en"><body><article>${`<p>${words} The talks went on all night.</p>`.repeat(8)}`
    writeFileSync(at('two.jsonl'), '{"text":"One"}\n{"text":"Two"}\n')
    writeFileSync(
      at('two.warc.gz'),
      compressRecords(['One.', 'Two.'].map((words) => writeResponse({ body: article(words) }))),
    )
    const files = [at('two.jsonl'), at('two.warc.gz'), at('wire/b.txt')]
    const whole: (ReadArticle | ReadFailure)[] = []
    for await (const one of readInputs(files)) whole.push(one)
    expect(whole).toHaveLength(5)
    for (const stopped of [0, 1, 2, 3]) {
      const asked: string[] = []
      const resume: ReadOptions['resume'] = async (input) => {
        asked.push(input)
        if (input === at('wire/b.txt')) return 'done'
        return whole.slice(0, stopped + 1).findLast(({ position }) => position?.input === input)?.position ?? null
      }
      const rest = await read(['-', ...files], { resume, stdin: stdin('Oster.') })
      expect(rest).toHaveLength(1 + 4 - (stopped + 1))
      expect(asked).toEqual(files)
    }
  })

  it('reads a stream no faster than it is asked to, and closes it when the caller leaves', async () => {
    const state = { given: 0, closed: false }
    async function* endless() {
      try {
        for (;;) {
          state.given++
          yield Buffer.from(`{"text":"${'x'.repeat(10_000)}"}\n`)
        }
      } finally {
        state.closed = true
      }
    }
    let count = 0
    for await (const _ of readInputs(['-'], { stdin: endless() })) if (++count === 3) break
    expect(state).toEqual({ given: 3, closed: true })
  })

  it.runIf(process.platform === 'linux')('leaves no file open', async () => {
    const open = () => readdirSync('/proc/self/fd').length
    await read([at('wire')])
    const before = open()
    for (let round = 0; round < 20; round++) {
      await read([at('paper.txt'), at('big.html'), at('empty.txt')])
      for await (const _ of readInputs([at('wire/deep/d.jsonl')])) break
    }
    expect(open()).toBeLessThan(before + 5)
  })

  it.runIf(process.platform === 'linux')('reads a pipe that stands among the files', async () => {
    execFileSync('mkfifo', [at('pipe')])
    const written = import('node:fs/promises').then(({ writeFile }) => writeFile(at('pipe'), '{"text":"Piped"}\n'))
    expect(await read([at('pipe')])).toEqual(['pipe:1: Piped'])
    await written
  })
})
