import { describe, expect, it } from 'vitest'
import { anchorOf, locate, locateAll } from './anchor-places.ts'

const TEXT = 'Marr said yes. Veld said no. Marr said yes again, and Veld said no again.'

describe('an anchor', () => {
  it('holds the words, and up to 32 code units before and after them', () => {
    expect(anchorOf(TEXT, { start: 5, end: 9 })).toEqual({
      start: 5,
      end: 9,
      exact: 'said',
      prefix: 'Marr ',
      suffix: ' yes. Veld said no. Marr said ye',
    })
  })

  it('cuts no character in half', () => {
    const { prefix, suffix } = anchorOf(`🚢${'x'.repeat(31)}word${'x'.repeat(31)}🚢`, { start: 33, end: 37 })
    expect([prefix, suffix]).toEqual(['x'.repeat(31), 'x'.repeat(31)])
  })

  it('is found at its offsets while the text is the same', () => {
    const span = { start: 34, end: 38 }
    expect(locate(TEXT, anchorOf(TEXT, span))).toEqual(span)
  })

  it('is found where the words moved with what stands around them', () => {
    expect(locate(`Update. ${TEXT}`, anchorOf(TEXT, { start: 5, end: 9 }))).toEqual({ start: 13, end: 17 })
  })

  it('is not found at its offsets where both sides are others', () => {
    const anchor = anchorOf('Marr said yes.', { start: 5, end: 9 })
    expect(locate('Veld said no.', anchor)).toBeNull()
  })

  it('is found at its offsets where one side is another', () => {
    expect(locate('Marr said no.', anchorOf('Marr said yes.', { start: 5, end: 9 }))).toEqual({ start: 5, end: 9 })
  })

  it('is not found where it could be in two places', () => {
    const anchor = anchorOf(TEXT, { start: 5, end: 9 })
    expect(locate(`In short: ${TEXT} In full: ${TEXT}`, anchor)).toBeNull()
  })

  it('of a whole text is found in that text alone', () => {
    const anchor = anchorOf('Yes.', { start: 0, end: 4 })
    expect(locate('Yes.', anchor)).toEqual({ start: 0, end: 4 })
    expect(locate('No.', anchor)).toBeNull()
  })
})

describe('several anchors', () => {
  const anchors = [anchorOf(TEXT, { start: 0, end: 4 }), anchorOf(TEXT, { start: 15, end: 19 })]

  it('are found together, in their order', () => {
    expect(locateAll(TEXT, anchors)).toEqual([
      { start: 0, end: 4 },
      { start: 15, end: 19 },
    ])
  })

  it('are not found where one is missing, or they stand in another order', () => {
    expect(locateAll(TEXT.replace('Veld said no. ', ''), anchors)).toBeNull()
    expect(locateAll(TEXT, [...anchors].reverse())).toBeNull()
  })
})
