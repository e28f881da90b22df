import { describe, expect, it } from 'vitest'
import { segment } from '../../../segment/segment.ts'
import { isVerbGroup } from './chunk.ts'
import { chunkSentence } from './chunk-sentence.ts'

/** The chunks of each sentence of a text, as words with the kind before them. */
function chunksOf(text: string): string[][] {
  const { sentences, tokens } = segment({ text })
  return sentences.map((sentence) =>
    chunkSentence(tokens, sentence).chunks.map(({ kind, first, end }) => {
      const words = tokens.slice(first, end)
      return `${kind}: ${text.slice(words[0]?.start, words.at(-1)?.end)}`
    }),
  )
}

function verbGroupsOf(text: string) {
  const { sentences, tokens } = segment({ text })
  return sentences.flatMap((sentence) =>
    chunkSentence(tokens, sentence)
      .chunks.filter(isVerbGroup)
      .map(({ head, lemma, form, finite, infinitive, passive }) => ({
        head: tokens[head]?.text,
        lemma,
        form,
        finite,
        infinitive,
        passive,
      })),
  )
}

describe('chunkSentence', () => {
  it('cuts a reported clause into its parts', () => {
    expect(chunksOf('Ana Roe said that the lock was ready.')).toEqual([
      [
        'noun-phrase: Ana Roe',
        'verb-group: said',
        'subordinator: that',
        'noun-phrase: the lock',
        'verb-group: was',
        'adjective: ready',
        'stop: .',
      ],
    ])
  })

  it('leaves out no token, and puts none into two chunks', () => {
    const { sentences, tokens } = segment({
      text: 'The well-known plan – (a 12-point one) – failed; "why?" asked Bo & Co.',
    })
    for (const sentence of sentences) {
      const { chunks } = chunkSentence(tokens, sentence)
      expect(chunks.map(({ first }) => first)).toEqual([
        sentence.firstToken,
        ...chunks.slice(0, -1).map(({ end }) => end),
      ])
      expect(chunks.at(-1)?.end).toBe(sentence.endToken)
    }
  })

  it('takes a part of a sentence only', () => {
    const { tokens } = segment({ text: 'Ana Roe said so.' })
    const { chunks } = chunkSentence(tokens, { block: 0, firstToken: 2, endToken: 4 })
    expect(chunks.map(({ kind, first, end }) => ({ kind, first, end }))).toEqual([
      { kind: 'verb-group', first: 2, end: 3 },
      { kind: 'adverb', first: 3, end: 4 },
    ])
  })

  it('makes one group of auxiliaries, negation and verb', () => {
    expect(chunksOf('The proposed deal will not be signed, he said.')).toEqual([
      [
        'noun-phrase: The proposed deal',
        'verb-group: will not be signed',
        'comma: ,',
        'noun-phrase: he',
        'verb-group: said',
        'stop: .',
      ],
    ])
  })

  it('adds an adverb before the verb to its group', () => {
    expect(chunksOf('Ana Roe later said so.')).toEqual([
      ['noun-phrase: Ana Roe', 'verb-group: later said', 'adverb: so', 'stop: .'],
    ])
  })

  it('keeps an infinitive apart from the verb before it', () => {
    expect(verbGroupsOf('Norland refused to open the lock.')).toEqual([
      { head: 'refused', lemma: 'refuse', form: 'past', finite: true, infinitive: false, passive: false },
      { head: 'open', lemma: 'open', form: 'base', finite: false, infinitive: true, passive: false },
    ])
  })

  it('tells a passive', () => {
    expect(verbGroupsOf('The lock was described by Ana Roe.')).toEqual([
      { head: 'described', lemma: 'describe', form: 'past', finite: true, infinitive: false, passive: true },
    ])
  })

  it('calls a participle without auxiliary not finite', () => {
    expect(verbGroupsOf('Ana Roe left, adding that it rained.')).toEqual([
      { head: 'left', lemma: 'leave', form: 'past', finite: true, infinitive: false, passive: false },
      { head: 'adding', lemma: 'add', form: 'ing', finite: false, infinitive: false, passive: false },
      { head: 'rained', lemma: 'rain', form: 'past', finite: true, infinitive: false, passive: false },
    ])
  })

  it('takes a verb that the tagger calls a noun for one after a name', () => {
    expect(chunksOf('"The lock is ready," Roe notes.')[0]?.slice(-3)).toEqual([
      'noun-phrase: Roe',
      'verb-group: notes',
      'stop: .',
    ])
  })

  it('takes no noun for a verb inside a noun phrase', () => {
    expect(chunksOf('The claims office opens at nine.')).toEqual([
      ['noun-phrase: The claims office', 'verb-group: opens', 'preposition: at', 'noun-phrase: nine', 'stop: .'],
    ])
  })

  it('begins a noun phrase with a possessive pronoun and ends one at a personal pronoun', () => {
    expect(chunksOf('Her plan helps 12 states.')[0]?.[0]).toBe('noun-phrase: Her plan')
    expect(chunksOf('The deal pleases her.')[0]?.slice(-2)).toEqual(['noun-phrase: her', 'stop: .'])
  })

  it('tells a relative pronoun from a subordinator', () => {
    expect(chunksOf('The minister who spoke asked whether it rained.')[0]).toEqual([
      'noun-phrase: The minister',
      'relative: who',
      'verb-group: spoke',
      'verb-group: asked',
      'subordinator: whether',
      'noun-phrase: it',
      'verb-group: rained',
      'stop: .',
    ])
  })
})
