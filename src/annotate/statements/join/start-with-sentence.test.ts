import { describe, expect, it } from 'vitest'
import { inText } from '../../../../test/statements/in-text.ts'
import { startWithSentence } from './start-with-sentence.ts'

const start = (text: string, whole: string, found: string, ...others: [string, string, string][]) => {
  const { scene, statement, words } = inText(text)
  const learned = [statement([found], 'said', 'a clerk'), ...others.map(([a, b, c]) => statement([a], b, c))]
  const [first] = startWithSentence(scene(), learned, [statement([whole], 'said', 'a clerk', 'trailing-cue')])
  return first && words(first)[0]
}
const TEXT = 'Ferries stopped after a strike in Ostrel, where the lock is shut, a clerk said.'
const WHOLE = 'Ferries stopped after a strike in Ostrel, where the lock is shut'

describe('startWithSentence', () => {
  it('takes the whole sentence before the tag where the content starts after a preposition', () =>
    expect(start(TEXT, WHOLE, 'a strike in Ostrel, where the lock is shut')).toBe(WHOLE))

  it('takes it where the content starts with a clause about a noun', () =>
    expect(start(TEXT, WHOLE, 'where the lock is shut')).toBe(WHOLE))

  it('keeps content that may be a clause of its own', () => {
    const text = 'Ferries stopped and ships came late, a clerk said.'
    expect(start(text, 'Ferries stopped and ships came late', 'ships came late')).toBe(
      'Ferries stopped and ships came late',
    )
    const plain = 'In Ostrel it rains, ships came late, a clerk said.'
    expect(start(plain, 'In Ostrel it rains, ships came late', 'ships came late')).toBe('ships came late')
  })

  it('takes no words of another statement', () =>
    expect(start(TEXT, WHOLE, 'where the lock is shut', ['a strike', 'stopped', 'Ferries'])).toBe(
      'where the lock is shut',
    ))
})
