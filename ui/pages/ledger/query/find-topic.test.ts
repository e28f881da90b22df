import { expect, it } from 'vitest'
import { findTopic } from './find-topic.ts'

it('finds a topic by its whole name, and leaves what is none', () => {
  const topics = new Map([['medtop:1', 'armed conflict']])
  expect(findTopic('Armed Conflict', topics)).toBe('medtop:1')
  expect(findTopic('medtop:1', topics)).toBe('medtop:1')
  expect(findTopic('armed', topics)).toBe('armed')
})
