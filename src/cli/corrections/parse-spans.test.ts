import { describe, expect, it } from 'vitest'
import { UsageError } from '../../model/errors.ts'
import { parseSpan, parseSpans } from './parse-spans.ts'

describe('places on the command line', () => {
  it('are start and end, several joined by commas', () => {
    expect(parseSpans('--content', '43-69')).toEqual([{ start: 43, end: 69 }])
    expect(parseSpans('--content', '43-69, 80-92')).toEqual([
      { start: 43, end: 69 },
      { start: 80, end: 92 },
    ])
  })

  it('may be none where one is asked for', () => expect(parseSpan('--cue', 'none')).toBeNull())

  it.each(['', '43', '-5-9', '43-', '4.5-9', 'none', '43-69,'])('are not %j', (value) => {
    expect(() => parseSpans('--content', value)).toThrow(UsageError)
  })

  it('are one where one is asked for', () => {
    expect(() => parseSpan('--cue', '1-2,3-4')).toThrow(
      new UsageError('--cue takes one place: write --cue 43-69, or none'),
    )
  })
})
