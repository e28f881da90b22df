import { describe, expect, it } from 'vitest'
import { segment } from '../../../segment/segment.ts'
import { isVerbGroup } from './chunk.ts'
import { chunkSentence } from './chunk-sentence.ts'
import { findSubject } from './find-subject.ts'

/** The words of the subject of the verb group whose head is `verb`, in a text of one sentence; null where it has none. */
function subjectOf(text: string, verb: string): string | null {
  const { sentences, tokens } = segment({ text })
  const [sentence] = sentences
  if (sentence === undefined) throw new Error(`no sentence in "${text}"`)
  const chunked = chunkSentence(tokens, sentence)
  const at = chunked.chunks.findIndex((chunk) => isVerbGroup(chunk) && tokens[chunk.head]?.text === verb)
  if (at < 0) throw new Error(`no verb group with the head "${verb}" in "${text}"`)
  const subject = findSubject(tokens, chunked, at)
  return subject && text.slice(tokens[subject.first]?.start, tokens[subject.end - 1]?.end)
}

describe('findSubject', () => {
  it('takes the noun phrase before the verb', () => {
    expect(subjectOf('Ana Roe said so.', 'said')).toBe('Ana Roe')
    expect(subjectOf('In Eastport, she said so.', 'said')).toBe('she')
  })

  it('looks past an adverb of the verb', () => {
    expect(subjectOf('Ana Roe later said so.', 'said')).toBe('Ana Roe')
  })

  it('adds what hangs on the noun by a preposition', () => {
    expect(subjectOf('The head of the river commission said so.', 'said')).toBe('The head of the river commission')
  })

  it('joins two names', () => {
    expect(subjectOf('Ana Roe and Bela Stone said so.', 'said')).toBe('Ana Roe and Bela Stone')
  })

  it('keeps an apposition, between commas or in brackets', () => {
    expect(subjectOf('Ana Roe, the minister, said so.', 'said')).toBe('Ana Roe, the minister')
    expect(subjectOf('Ana Roe (Norland) said so.', 'said')).toBe('Ana Roe (Norland)')
  })

  it('keeps the office before a name', () => {
    expect(subjectOf('A spokeswoman, Ana Roe said.', 'said')).toBe('A spokeswoman, Ana Roe')
  })

  it('drops a parenthesis that only tells when or where', () => {
    expect(subjectOf('Ana Roe, in Eastport, said so.', 'said')).toBe('Ana Roe')
  })

  it('gives a second verb the subject of the first', () => {
    expect(subjectOf('Ana Roe spoke and said so.', 'said')).toBe('Ana Roe')
    expect(subjectOf('Ana Roe left, adding that it rained.', 'adding')).toBe('Ana Roe')
  })

  it('gives an infinitive the subject of the verb before it', () => {
    expect(subjectOf('Ana Roe wanted to say so.', 'say')).toBe('Ana Roe')
  })

  it('gives a verb in a relative clause the pronoun', () => {
    expect(subjectOf('The minister who said that it rained left.', 'said')).toBe('who')
  })

  it('finds none where the verb opens the sentence', () => {
    expect(subjectOf('Said Ana Roe.', 'Said')).toBeNull()
    expect(subjectOf('Saying so, Ana Roe left.', 'Saying')).toBeNull()
  })

  it('takes none from beyond a semicolon', () => {
    expect(subjectOf('It rains; said so.', 'said')).toBeNull()
  })
})
