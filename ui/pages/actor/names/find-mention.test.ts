import { describe, expect, it } from 'vitest'
import { findMention } from './find-mention.ts'

const TEXT = 'Marr met the envoy. Marr left.'
const actor = (id: string, wikidata: string | null, starts: readonly number[]) => ({
  id,
  name: 'Ilo Marr',
  type: 'person' as const,
  wikidata,
  code: null,
  of: null,
  mentions: starts.map((start) => ({ start, end: start + 4, form: 'name' as const })),
})

describe('findMention', () => {
  it('finds the first mention with these words of the actor that is meant', () => {
    const actors = [actor('a1', null, [0]), actor('a2', 'Q900001', [20])]
    expect(
      findMention({ text: TEXT, actors }, { words: 'Marr', actor: { type: 'person', wikidata: 'Q900001' } }),
    ).toEqual({
      actor: 'a2',
      mention: { start: 20, end: 24 },
    })
    expect(
      findMention({ text: TEXT, actors }, { words: 'Marr', actor: { type: 'person', wikidata: null } })?.actor,
    ).toBe('a1')
  })

  it('finds nothing for other words, or for an actor of another type', () => {
    const actors = [actor('a1', null, [0])]
    expect(
      findMention({ text: TEXT, actors }, { words: 'the envoy', actor: { type: 'person', wikidata: null } }),
    ).toBeNull()
    expect(findMention({ text: TEXT, actors }, { words: 'Marr', actor: { type: 'state', wikidata: null } })).toBeNull()
  })
})
