import { describe, expect, it } from 'vitest'
import { findTrailing } from './find-trailing.ts'

const parts = (sentence: string): string[] | null => {
  const found = findTrailing(sentence)
  return found && [found.content, found.source, found.cue].map(({ start, end }) => sentence.slice(start, end))
}

describe('findTrailing', () => {
  it.each([
    ['Kesh, a port, reopened, officials said Thursday.', ['Kesh, a port, reopened', 'officials', 'said']],
    ['Ostrel will vote, the Kestrian ministry announced.', ['Ostrel will vote', 'the Kestrian ministry', 'announced']],
    ['Two ferries sank, a rebel told TVK by phone on Sunday.', ['Two ferries sank', 'a rebel', 'told TVK']],
    ['Talks stall, a mayor has said in remarks published here.', ['Talks stall', 'a mayor', 'has said']],
    ['Valmora signed, the Daily Tide reported late on Monday', ['Valmora signed', 'the Daily Tide', 'reported']],
  ])('finds %s', (sentence, wanted) => expect(parts(sentence)).toEqual(wanted))

  it.each([
    'Officials said Thursday that Kesh reopened.',
    'Kesh reopened, officials said, after two days.',
    'Kesh reopened, and officials said on Thursday.',
    'On Monday, Ostrel said it would vote.',
    'The Union of Ports, a lobby, announced Thursday that it will strike.',
    'Kesh reopened, according to officials.',
    'officials said Thursday.',
    ', officials said Thursday.',
  ])('does not find it in %s', (sentence) => expect(findTrailing(sentence)).toBeNull())
})
