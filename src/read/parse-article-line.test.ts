import { describe, expect, it } from 'vitest'
import { parseArticleLine } from './parse-article-line.ts'

const line = (value: unknown) => parseArticleLine(JSON.stringify(value), true)

describe('parseArticleLine', () => {
  it('takes all fields of an article and ignores others', () => {
    const article = {
      text: ' Oster said no.\r\n',
      id: 'a-1',
      url: 'https://harbour-wire.example/1',
      title: 'Oster',
      published: '2031-05-14',
      outlet: 'Harbour Wire',
      lang: 'en-GB',
      authors: ['Ana Maresch'],
    }
    expect(line({ ...article, rating: 5 })).toEqual({ article })
  })

  it('takes null for what is not known', () => {
    expect(line({ text: 'Oster', id: null, authors: null, published: null })).toEqual({
      article: { text: 'Oster', id: null, published: null },
    })
  })

  it.each([
    [{}, '"text" is missing: an article needs text'],
    [{ text: '' }, '"text" is empty: an article needs text'],
    [{ text: ' \n' }, '"text" is empty: an article needs text (" \\n")'],
    [{ text: 7 }, '"text" must be a string, not a number (7)'],
    [{ text: null }, '"text" must be a string, not null (null)'],
    [
      { text: 'Oster', published: '14 May 2031' },
      '"published" is not an ISO 8601 date: write 2031-05-14 or 2031-05-14T09:30:00Z ("14 May 2031")',
    ],
    [
      { text: 'Oster', lang: 'the Queen’s English' },
      '"lang" is not a BCP 47 language tag: write en or en-GB ("the Queen’s English")',
    ],
    [{ text: 'Oster', id: 12 }, '"id" must be a string, not a number (12)'],
    [{ text: 'Oster', authors: 'Ana Maresch' }, '"authors" must be an array, not a string ("Ana Maresch")'],
    [{ text: 'Oster', authors: ['Ana', 3] }, '"authors.1" must be a string, not a number (3)'],
    [['Oster'], 'this line is an array: write an object {"text": "…"}'],
    ['Oster', 'this line is a string: write an object {"text": "…"}'],
    [null, 'this line is null: write an object {"text": "…"}'],
  ])('says what is wrong with %j', (value, problem) => expect(line(value)).toEqual({ problem }))

  it('shortens a long bad value', () => {
    const parsed = line({ text: 'Oster', published: 'x'.repeat(500) })
    expect('problem' in parsed && parsed.problem.length).toBeLessThan(160)
  })

  it('tells a line that is not JSON from a last line that was cut off', () => {
    expect(parseArticleLine('{"text": "Ost', true)).toEqual({
      problem: 'this line is not JSON: write one whole article on each line',
    })
    expect(parseArticleLine('{"text": "Ost', false)).toEqual({
      problem: 'this last line is cut off or not JSON: write the file again',
    })
  })
})
