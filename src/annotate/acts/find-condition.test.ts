import { describe, expect, it } from 'vitest'
import { segment } from '../../segment/segment.ts'
import { findCondition } from './find-condition.ts'

const conditionIn = (text: string): string =>
  findCondition(segment({ text }).tokens)
    .map((token) => token.text)
    .join(' ')

describe('findCondition', () => {
  it.each([
    ['we will pay as long as I am in office', 'as long as'],
    ['it would stay unless the arrests stop', 'unless'],
    ['they would talk on condition that guns fall silent', 'on condition that'],
    ['everything depends on the partners', 'depends on'],
    ['we will not talk until they withdraw', 'until'],
  ])('finds the words that open a condition: %s', (text, words) => expect(conditionIn(text)).toBe(words))

  it.each([
    'the march was large even if it rained',
    'we shall see if it holds',
    'few, if any, came',
    'they will stay until Monday',
    'they will not come until Monday',
  ])('finds none: %s', (text) => expect(conditionIn(text)).toBe(''))
})
