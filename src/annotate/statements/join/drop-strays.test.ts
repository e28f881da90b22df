import { describe, expect, it } from 'vitest'
import { inText } from '../../../../test/statements/in-text.ts'
import { dropStrays } from './drop-strays.ts'

const { scene, statement, words } = inText(
  'Varga said the lock was shut, and the crew of the ferry which had come from the north last week began to unload it.\n\n' +
    'Ostrel waits for the ships. “It is shut,” she added.',
)
const kept = (...content: string[]) => words(dropStrays(scene(), statement(content, 'said', 'Varga')))

describe('dropStrays', () => {
  it('leaves out words of another block with words between them and the cue', () =>
    expect(kept('the lock was shut', 'waits for the ships')).toEqual(['the lock was shut', 'said', 'Varga']))

  it('leaves out words far off in the same block', () =>
    expect(kept('the lock was shut', 'began to unload it')).toEqual(['the lock was shut', 'said', 'Varga']))

  it('keeps what stands after a short insertion, and quotations', () => {
    expect(kept('the lock', 'shut')).toEqual(['the lock', 'shut', 'said', 'Varga'])
    expect(kept('the lock was shut', '“It is shut,”')).toEqual(['the lock was shut', '“It is shut,”', 'said', 'Varga'])
  })

  it('keeps content of one stretch, and that of a statement without a cue', () => {
    expect(kept('waits for the ships')).toEqual(['waits for the ships', 'said', 'Varga'])
    const bare = { ...statement(['the lock was shut', 'waits for the ships'], 'said', 'Varga'), cue: null }
    expect(dropStrays(scene(), bare)).toBe(bare)
  })
})
