import { describe, expect, it } from 'vitest'
import { inText } from '../../../../test/statements/in-text.ts'
import { endWithSentence } from './end-with-sentence.ts'

const end = (text: string, content: string, cue = 'said', source = 'Varga') => {
  const { scene, statement, words } = inText(text)
  return words(endWithSentence(scene(), statement([content], cue, source)))[0]
}

describe('endWithSentence', () => {
  it('cuts content after its cue where its sentence ends', () =>
    expect(end('Varga said that the lock was shut. The choice was hard.', 'that the lock was shut. The choice')).toBe(
      'that the lock was shut.',
    ))

  it('lets a quotation run over the end of the sentence', () =>
    expect(end('Varga said: “It is shut. We wait.” Rain fell.', '“It is shut. We wait.”')).toBe(
      '“It is shut. We wait.”',
    ))

  it('lets a quotation open the next sentence', () =>
    expect(end('Varga said that it was shut. “We wait.”', 'that it was shut. “We wait.”')).toBe(
      'that it was shut. “We wait.”',
    ))

  it('leaves content before its cue as it is', () =>
    expect(end('The lock is shut. No ship came, Varga said.', 'The lock is shut. No ship came')).toBe(
      'The lock is shut. No ship came',
    ))
})
