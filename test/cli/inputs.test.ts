import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressRecords, writeResponse } from '../warc/write-record.ts'
import { send, startServer, type TestServer } from '../web/start-server.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-inputs-'))
const words =
  'The talks on the lock at Halden failed on Monday, the envoy Ana Roe said, after a long night at the harbour. '
const page = (text: string) => `<html lang="en"><body><article><h1>Talks</h1><p>${text}</p></article></body></html>`
const feed = '<rss version="2.0"><channel><item><title>Talks</title><link>/page</link></item></channel></rss>'

let server: TestServer

beforeAll(async () => {
  server = await startServer({ '/page': send(page(words)), '/feed': send(feed) })
  const archive = compressRecords(
    [page(words.repeat(3)), 'x', page(words.repeat(4))].map((body) => writeResponse({ body })),
  )
  writeFileSync(join(folder, 'cut.warc.gz'), archive.subarray(0, -5))
  writeFileSync(join(folder, 'wire.nitf'), `<nitf><body><body.content><p>${words}</p></body.content></body></nitf>`)
  writeFileSync(join(folder, 'wire.json'), JSON.stringify({ uri: 'urn:kpa:77', type: 'text', body_text: words }))
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function extract(...args: string[]) {
  const { code, stdout, stderr } = await runCli(['extract', ...args, '--format', 'jsonl'], { cwd: folder })
  const records = stdout.split('\n').filter((line) => line !== '')
  return { code, stderr, records: records.map((line) => JSON.parse(line)) }
}

describe('onrecord extract, on what news comes in', () => {
  it('reads what agencies send', async () => {
    const { code, records } = await extract('wire.nitf', 'wire.json')
    expect(code).toBe(0)
    expect(records.map(({ article }) => article.from)).toEqual(['application/nitf+xml', 'application/x-ninjs+json'])
    expect(records[1].id).toBe('urn:kpa:77')
    for (const { statements } of records) expect(statements).not.toEqual([])
  })

  it('reads an archive as far as it goes, and tells what was skipped and where it breaks off', async () => {
    const { code, stderr, records } = await extract('cut.warc.gz')
    expect(code).toBe(1)
    expect(records.map(({ article }) => article.url)).toEqual(['https://wire.example/a'])
    expect(stderr).toContain('onrecord: cut.warc.gz:3: the file is cut off here: fetch it again\n')
    expect(stderr).toContain('onrecord: note: cut.warc.gz: 1 record skipped: ')
  })

  it('fetches an address and the pages of a feed when asked, and refuses private networks otherwise', async () => {
    const fetched = await extract(
      `${server.origin}/page`,
      `${server.origin}/feed`,
      '--fetch-items',
      '--allow-private-network',
    )
    expect(fetched.code).toBe(0)
    expect(fetched.records.map(({ article }) => article.url)).toEqual([
      `${server.origin}/page`,
      `${server.origin}/page`,
    ])
    const refused = await extract(`${server.origin}/page`)
    expect(refused).toMatchObject({ code: 1, records: [] })
    expect(refused.stderr).toContain('lies in a private network')
  })

  it('refuses languages that are none with exit code 2', async () => {
    const { code, stderr } = await extract('cut.warc.gz', '--languages', 'en,english')
    expect(code).toBe(2)
    expect(stderr).toContain('--languages "en,english": "english" is no code of two letters: write en,fr or any')
  })
})
