import { describe, expect, it } from 'vitest'
import { findWindow, offsetsOf } from './find-window.ts'

describe('findWindow', () => {
  const offsets = offsetsOf([10, 20, 30, 40])

  it('knows where items begin and where the list ends', () => expect(offsets).toEqual([0, 10, 30, 60, 100]))

  it('finds the items in view, those cut by its edges included', () => {
    expect(findWindow(offsets, { top: 15, bottom: 35 })).toEqual({ first: 1, last: 3 })
  })

  it('leaves out what only touches the edge', () => {
    expect(findWindow(offsets, { top: 10, bottom: 30 })).toEqual({ first: 1, last: 2 })
  })

  it('finds all where all is in view', () =>
    expect(findWindow(offsets, { top: -50, bottom: 500 })).toEqual({ first: 0, last: 4 }))

  it('keeps within the list above and below it', () => {
    expect(findWindow(offsets, { top: -500, bottom: -400 })).toEqual({ first: 0, last: 0 })
    expect(findWindow(offsets, { top: 400, bottom: 500 })).toEqual({ first: 3, last: 4 })
  })

  it('finds nothing in nothing', () =>
    expect(findWindow(offsetsOf([]), { top: 0, bottom: 100 })).toEqual({ first: 0, last: 0 }))
})
