import { describe, expect, it } from 'vitest'
import { extract } from '../../extract.ts'
import { markParts } from './mark-parts.ts'

const partsOf = (text: string) =>
  markParts(text.length, extract({ text }).statements, []).map(({ start, end, role }) => [role, text.slice(start, end)])

describe('markParts', () => {
  it('covers the text without gaps, each part with its role', () =>
    expect(partsOf('"We wait," Oren Sabel said on Monday.')).toEqual([
      ['content', '"We wait,"'],
      [null, ' '],
      ['source', 'Oren Sabel'],
      [null, ' '],
      ['cue', 'said'],
      [null, ' on Monday.'],
    ]))

  it('lets source and cue win over the content that holds them', () =>
    expect(markParts(12, [statement({ content: [0, 12], cue: [4, 8], source: [0, 3] })], [])).toEqual([
      { start: 0, end: 3, role: 'source' },
      { start: 3, end: 4, role: 'content' },
      { start: 4, end: 8, role: 'cue' },
      { start: 8, end: 12, role: 'content' },
    ]))

  it('is one part without role where nothing is said', () =>
    expect(markParts(5, [], [])).toEqual([{ start: 0, end: 5, role: null }]))

  it('has no part in an empty text', () => expect(markParts(0, [], [])).toEqual([]))
})

type Bounds = readonly [start: number, end: number]

function statement({ content, cue, source }: { content: Bounds; cue: Bounds; source: Bounds }) {
  const [template] = extract({ text: '"We wait," Oren Sabel said.' }).statements
  if (template === undefined) throw new Error('the template has no statement')
  const span = ([start, end]: Bounds) => ({ start, end })
  return { ...template, content: [span(content)], cue: span(cue), source: span(source) }
}
