import { expect, it } from 'vitest'
import { MARK, readMarks } from './read-marks.ts'

const marked = (text: string): string => text.replaceAll('[', MARK.open).replaceAll(']', MARK.close)

it('gives the places of marks in the text without them', () =>
  expect(readMarks(marked('the [locks] will [open]'))).toEqual([
    { start: 4, end: 9 },
    { start: 15, end: 19 },
  ]))

it('counts in UTF-16 code units', () => expect(readMarks(marked('🚢 [🚢]'))).toEqual([{ start: 3, end: 5 }]))

it('passes over marks without a partner, or around nothing', () => expect(readMarks(marked('] a [] b ['))).toEqual([]))
