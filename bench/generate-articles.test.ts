import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import { generateArticle } from './generate-articles.ts'

describe('generateArticle', () => {
  it('gives the same article for the same seed, and another for another', () => {
    const article = generateArticle({ seed: 7, paragraphs: 5 })
    expect(generateArticle({ seed: 7, paragraphs: 5 })).toEqual(article)
    expect(generateArticle({ seed: 8, paragraphs: 5 }).text).not.toBe(article.text)
  })

  it('writes a headline and as many paragraphs as asked for', () => {
    expect(generateArticle({ seed: 1, paragraphs: 4 }).text.split('\n\n')).toHaveLength(5)
  })

  it('holds statements that the extractor finds', () => {
    expect(extract(generateArticle({ seed: 1, paragraphs: 10 })).statements.length).toBeGreaterThan(5)
  })
})
