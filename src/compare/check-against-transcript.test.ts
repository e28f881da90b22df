import { describe, expect, it } from 'vitest'
import { comparedArticle } from '../../test/compare/compared-article.ts'
import { checkAgainstTranscript } from './check-against-transcript.ts'

const TRANSCRIPT = [
  'CHAIR: The session is open.',
  'VELD: The harbour is ours, the harbour is closed, and the northern harbour will open before winter comes.',
  'MARR: Nobody has asked the pilots.',
].join('\n')

function check(words: string) {
  const { record, article } = comparedArticle(1, [{ by: 'Ana Veld', words }])
  const [checked] = checkAgainstTranscript({ record, text: article.text }, TRANSCRIPT)
  if (checked === undefined) throw new Error('the article has a quotation')
  const { verdict, place, pieces } = checked
  return {
    verdict,
    words: place && TRANSCRIPT.slice(place.start, place.end),
    differing: pieces.filter(({ shared }) => !shared).map(({ text }) => text),
  }
}

describe('checkAgainstTranscript', () => {
  it('finds a quotation word for word, whatever marks and case', () => {
    expect(check('The northern harbour … will open, before winter')).toEqual({
      verdict: 'found word for word',
      words: 'the northern harbour will open before winter',
      differing: [],
    })
  })

  it('takes the place where all words stand in a row', () => {
    expect(check('the harbour is closed').words).toBe('the harbour is closed')
  })

  it('finds a quotation with differences and tells them', () => {
    expect(check('the northern harbour will reopen before winter')).toEqual({
      verdict: 'found with differences',
      words: 'the northern harbour will open before winter',
      differing: ['reopen '],
    })
  })

  it('does not call words that stand in another order found word for word', () => {
    expect(check('before winter the northern harbour will open').verdict).not.toBe('found word for word')
  })

  it('does not find what the transcript has a few words of', () => {
    expect(check('the pilots refused to open their boats to inspectors')).toEqual({
      verdict: 'not found',
      words: null,
      differing: ['“the pilots refused to open their boats to inspectors”'],
    })
    expect(check('…').verdict).toBe('not found')
  })
})
