import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { readInputs } from '../src/read/read-inputs.ts'
import type { Skipped } from '../src/read/read-options.ts'
import { writeRecord, writeResponse } from '../test/warc/write-record.ts'
import { generateArticle } from './generate-articles.ts'

/** Reads a web archive of generated pages and tells rate and memory. Usage: tsx bench/read-archive.ts [records] */
const records = Number(process.argv[2] ?? 3000)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-archive-'))
const path = join(folder, 'news.warc.gz')

try {
  await pipeline(Readable.from(archive(records)), createWriteStream(path))
  console.log(`${records} records, ${(statSync(path).size / 1e6).toFixed(1)} MB in gzip`)
  await readAll()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function readAll(): Promise<void> {
  const started = performance.now()
  const cpu = process.cpuUsage()
  const skipped: Skipped[] = []
  let articles = 0
  let failures = 0
  for await (const one of readInputs([path], { onSkipped: (it) => skipped.push(it) })) {
    if ('reason' in one) failures++
    else if (++articles % 500 === 0) console.log(`after ${articles} articles: ${memory()} MB`)
  }
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  console.log(`${articles} articles, ${failures} failures, ${(articles / seconds).toFixed(1)} articles/s`)
  console.log(
    `${((user + system) / 1000 / records).toFixed(1)} ms of processor a record; memory at the end: ${memory()} MB`,
  )
  for (const { count, reason } of skipped) console.log(`${count} skipped: ${reason}`)
}

function memory(): number {
  return Math.round(process.memoryUsage.rss() / 1e6)
}

/** Of every six records three are pages, one a request, one a picture and one a page that is gone. */
function* archive(count: number): Generator<Uint8Array> {
  for (let number = 0; number < count; number++) yield gzipSync(recordAt(number))
}

function recordAt(number: number): Uint8Array {
  const uri = `https://wire.example/${number}`
  switch (number % 6) {
    case 1:
      return writeRecord('request', Buffer.from('GET / HTTP/1.1\r\n\r\n'))
    case 3:
      return writeResponse({ uri, body: Buffer.alloc(30_000, number), fields: ['Content-Type: image/jpeg'] })
    case 5:
      return writeResponse({ uri, body: '<html><p>Gone.</p></html>', status: '404 Not Found' })
    default:
      return writeResponse({ uri, body: pageOf(number) })
  }
}

function pageOf(seed: number): string {
  const paragraphs = generateArticle({ seed: seed + 1, paragraphs: 12 })
    .text.split(/\n\n+/)
    .map((paragraph) => `<p class="body">${paragraph}</p>`)
  const links = Array.from({ length: 40 }, (_, at) => `<li><a href="/${at}">Section ${at}</a></li>`)
  return `<!DOCTYPE html><html lang="en"><head><title>Report ${seed}</title></head>
<body><nav><ul>${links.join('')}</ul></nav><article><h1>Report ${seed}</h1>${paragraphs.join('\n')}</article></body></html>`
}
