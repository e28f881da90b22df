import { describe, expect, it } from 'vitest'
import { segmentBlocks } from './segment-blocks.ts'

const layer = (name: string, start: number, end: number) => ({ name, start, end })
const namesOf = (segments: ReturnType<typeof segmentBlocks<ReturnType<typeof layer>>>) =>
  segments.map((block) => block.map(({ start, end, layers }) => [start, end, layers.map(({ name }) => name).join(' ')]))

describe('segmentBlocks', () => {
  it('leaves a block without layers whole', () => {
    expect(namesOf(segmentBlocks([{ start: 0, end: 9 }], []))).toEqual([[[0, 9, '']]])
  })

  it('splits at borders of layers, nested ones inside their outer ones', () => {
    const layers = [layer('outer', 2, 8), layer('inner', 4, 6)]
    expect(namesOf(segmentBlocks([{ start: 0, end: 10 }], layers))).toEqual([
      [
        [0, 2, ''],
        [2, 4, 'outer'],
        [4, 6, 'outer inner'],
        [6, 8, 'outer'],
        [8, 10, ''],
      ],
    ])
  })

  it('shows layers that cross', () => {
    expect(namesOf(segmentBlocks([{ start: 0, end: 6 }], [layer('a', 0, 4), layer('b', 2, 6)]))).toEqual([
      [
        [0, 2, 'a'],
        [2, 4, 'a b'],
        [4, 6, 'b'],
      ],
    ])
  })

  it('carries a layer on into the next blocks, and not past its end', () => {
    const blocks = [
      { start: 0, end: 4 },
      { start: 6, end: 10 },
      { start: 12, end: 14 },
    ]
    expect(namesOf(segmentBlocks(blocks, [layer('a', 2, 8)]))).toEqual([
      [
        [0, 2, ''],
        [2, 4, 'a'],
      ],
      [
        [6, 8, 'a'],
        [8, 10, ''],
      ],
      [[12, 14, '']],
    ])
  })
})
