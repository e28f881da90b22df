import type { Turn } from './meaning.ts'

/** Words that tell which one of its kind is meant. */
export const TURNS: ReadonlyMap<string, Turn> = new Map([
  ['last', 'last'],
  ['this past', 'last'],
  ['the last', 'last'],
  ['the past', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['this very', 'this'],
  ['the current', 'this'],
  ['next', 'next'],
  ['the next', 'after'],
  ['the coming', 'next'],
  ['this coming', 'next'],
  ['the upcoming', 'next'],
  ['the previous', 'before'],
  ['the preceding', 'before'],
  ['the prior', 'before'],
  ['the following', 'after'],
  ['that', 'same'],
  ['that same', 'same'],
  ['the same', 'same'],
])
