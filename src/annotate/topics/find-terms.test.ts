import { describe, expect, it } from 'vitest'
import { topicOf } from '../../knowledge/lookup-topic.ts'
import { TOPIC_TERMS } from '../../language/en/topic-terms.ts'
import { segment } from '../../segment/segment.ts'
import { findTerms } from './find-terms.ts'

const termsIn = (text: string): string[] =>
  findTerms(segment({ text }).tokens).map(({ start, end, topic }) => `${text.slice(start, end)} ${topic.slice(7)}`)

describe('findTerms', () => {
  it('finds words by their lemma', () => expect(termsIn('The tariffs rose')).toEqual(['tariffs 20000373']))

  it('finds the longest term and none inside it', () =>
    expect(termsIn('It was a war crime')).toEqual(['war crime 20000105']))

  it('finds words joined by a hyphen', () => expect(termsIn('A cease-fire held')).toEqual(['cease-fire 20000073']))

  it('finds a plural at the start of a sentence', () =>
    expect(termsIn('Lawmakers left')).toEqual(['Lawmakers 20000615']))

  it('finds no part of a word', () => expect(termsIn('The warden was wary')).toEqual([]))

  it('finds nothing in nothing', () => expect(findTerms([])).toEqual([]))
})

describe('the terms', () => {
  it('belong to topics that we know', () => {
    expect(TOPIC_TERMS.filter(({ code }) => topicOf(`medtop:${code}`) === null)).toEqual([])
  })

  it('have words and stand once with a topic', () => {
    const keys = TOPIC_TERMS.map(({ code, words }) => `${code} ${words.join(' ')}`)
    expect(keys.filter((key) => !/^\d{8}( \S+)+$/.test(key))).toEqual([])
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})
