import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { articlesJsonl } from '../../src/export/articles-jsonl.ts'
import { brat } from '../../src/export/brat/brat.ts'
import { readBrat } from '../../src/export/brat/read-brat.ts'
import type { ExportedArticle } from '../../src/export/exported-article.ts'
import { jsonl } from '../../src/export/jsonl.ts'
import { extract } from '../../src/index.ts'
import { parseArticleLine } from '../../src/read/parse-article-line.ts'
import { collectText } from '../records/collect.ts'

const DEV = new URL('../../../shared/eval/attributions/polnear-dev.jsonl', import.meta.url)
const absent = !existsSync(DEV)
const inCi = process.env.CI === 'true'

/** The articles of a file of JSONL with their records. */
function readArticles(file: URL): ExportedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const parsed = parseArticleLine(line, true)
      if ('problem' in parsed) throw new Error(parsed.problem)
      return { record: extract(parsed.article), text: parsed.article.text }
    })
}

const parseLines = (file: string): unknown[] =>
  file
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

describe.skipIf(absent && !inCi)(
  `lossless exports of real news${absent ? ' (skipped: ../shared/eval/attributions is absent)' : ''}`,
  () => {
    let articles: ExportedArticle[]
    beforeAll(() => {
      articles = readArticles(DEV)
    }, 300_000)

    it('give records back deeply equal from jsonl', async () => {
      const records = articles.map(({ record }) => record)
      expect(records.length).toBeGreaterThan(0)
      expect(parseLines(await collectText(jsonl.write(articles)))).toEqual(records)
    })

    it('give articles that read as those that went in', async () => {
      const lines = (await collectText(articlesJsonl.write(articles))).split('\n').slice(0, -1)
      const back = lines.map((line) => parseArticleLine(line, true))
      expect(back).toEqual(
        articles.map(({ record: { id, article }, text }) => {
          const { url, title, published, outlet, lang } = article
          return { article: { id, url, title, published, outlet, lang, text } }
        }),
      )
    })

    it('give statements and actors back deeply equal from brat', async () => {
      const files = new Map<string, string>()
      for await (const { name, text } of brat.write(articles)) files.set(name, text)
      const listed = parseLines(files.get('articles.jsonl') ?? '')
      expect(listed).toHaveLength(articles.length)
      const names = [...files.keys()].filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4))
      const back = names.map((name) => readBrat(files.get(`${name}.ann`) ?? '', files.get(`${name}.txt`) ?? ''))
      expect(back).toEqual(articles.map(({ record: { statements, actors } }) => ({ statements, actors })))
    })
  },
)
