import { describe, expect, it } from 'vitest'
import { spanOfRange } from '../src/annotate/statements/found-statement.ts'
import { decodeLabels } from '../src/annotate/statements/model/decode/decode-labels.ts'
import { LABELS } from '../src/annotate/statements/model/labels.ts'
import type { TokenRange } from '../src/annotate/statements/syntax/noun-phrase.ts'
import { segment } from '../src/segment/segment.ts'
import { encodeLabels, type GoldAttribution } from './encode-labels.ts'

type Words = { readonly content: readonly string[]; readonly cue: string; readonly source?: string }

const place = (text: string, words: string): [number, number] => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`'${words}' is not in '${text}'`)
  return [start, start + words.length]
}

const goldOf = (text: string, { content, cue, source }: Words): GoldAttribution => ({
  content: content.map((words) => place(text, words)),
  cue: [place(text, cue)],
  source: source === undefined ? [] : [place(text, source)],
})

/** What is left of attributions after encoding and decoding, as words. */
function roundTrip(text: string, attributions: readonly Words[]) {
  const document = segment({ text })
  const gold = attributions.map((words) => goldOf(text, words))
  const wordsOf = (range: TokenRange): string => {
    const { start, end } = spanOfRange(document, range)
    return text.slice(start, end)
  }
  return decodeLabels(encodeLabels(document.tokens, gold), document.sentences).map(({ content, cue, source }) => ({
    content: content.map(wordsOf),
    cue: wordsOf(cue),
    source: source && wordsOf(source),
  }))
}

describe('encodeLabels and decodeLabels', () => {
  it('name the side of the cue on which source and content stand', () => {
    const text = 'The envoy of Norland said that talks would go on.'
    const document = segment({ text })
    const gold = goldOf(text, { source: 'The envoy of Norland', cue: 'said', content: ['that talks would go on'] })
    expect([...encodeLabels(document.tokens, [gold])].map((label) => LABELS[label])).toEqual([
      'B-source-before',
      'I-source-before',
      'I-source-before',
      'I-source-before',
      'B-cue',
      'B-content-after',
      'I-content-after',
      'I-content-after',
      'I-content-after',
      'I-content-after',
      'O',
    ])
  })

  it('keep content on both sides of the cue together', () => {
    const text = '“We will wait,” the minister of Ostia said, “and then we will vote.”'
    const words = {
      content: ['“We will wait,”', '“and then we will vote.”'],
      cue: 'said',
      source: 'the minister of Ostia',
    }
    expect(roundTrip(text, [words])).toEqual([words])
  })

  it('give a second cue of the same sentence the source of the first', () => {
    const text = 'Ms. Varga said the bridge was closed, adding that it would open in May.'
    const first = { content: ['the bridge was closed'], cue: 'said', source: 'Ms. Varga' }
    const second = { content: ['that it would open in May'], cue: 'adding' }
    expect(roundTrip(text, [first, second])).toEqual([first, { ...second, source: 'Ms. Varga' }])
  })

  it('do not lend a source across sentences', () => {
    const text = 'Ms. Varga said the bridge was closed. It was reported that a road had flooded.'
    const first = { content: ['the bridge was closed'], cue: 'said', source: 'Ms. Varga' }
    const second = { content: ['that a road had flooded'], cue: 'was reported' }
    expect(roundTrip(text, [first, second])).toEqual([first, { ...second, source: null }])
  })

  it('find nothing in a text without attributions', () => {
    expect(roundTrip('The bridge was closed.', [])).toEqual([])
  })
})
