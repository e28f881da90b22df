import { describe, expect, it } from 'vitest'
import { aRecord } from '../../../test/records/a-record.ts'
import type { Record, Statement } from '../../model/record.ts'
import { contextOf } from './statement-context.ts'

/** The context of a statement whose content stands in `[ ]` and whose cue in `< >`; lines are paragraphs. */
function contextIn(marked: string): string {
  const text = marked.replace(/[[\]<>]/g, '')
  const at = (mark: string): number => marked.slice(0, marked.indexOf(mark)).replace(/[[\]<>]/g, '').length
  const { record } = aRecord()
  let start = 0
  const structure = text.split('\n').map((line) => {
    const block = { role: 'paragraph' as const, start, end: start + line.length, section: 0 }
    start += line.length + 1
    return block
  })
  const cue = marked.includes('<') ? { start: at('<'), end: at('>') } : null
  const statement = { ...record.statements[0], content: [{ start: at('['), end: at(']') }], cue, source: null }
  const span = contextOf(statement as Statement, { ...record, structure } as Record, text)
  return text.slice(span.start, span.end)
}

describe('the context of a statement', () => {
  it('is the sentence that holds it', () =>
    expect(contextIn('It rained. Ana Veld said [the locks would open]. She left.')).toBe(
      'Ana Veld said the locks would open.',
    ))

  it('ends where the content ends a sentence', () =>
    expect(contextIn('Ana Veld said: [“Open the locks.”] She left.')).toBe('Ana Veld said: “Open the locks.”'))

  it('reaches to the cue in another sentence of the paragraph', () =>
    expect(contextIn('[“Open the locks. Now!”] That is what she <said>. He left.')).toBe(
      '“Open the locks. Now!” That is what she said.',
    ))

  it('does not reach into another paragraph', () =>
    expect(contextIn('He left\n[the locks open]\nShe <said> so.')).toBe('the locks open'))

  it('is cut at a word, 300 code units from the content', () => {
    const context = contextIn(`${'before '.repeat(100)}[here]${' behind'.repeat(100)}`)
    expect(context).toMatch(/^(before )+here( behind)+$/)
    expect(context.length).toBeLessThanOrEqual(604)
    expect(context.length).toBeGreaterThan(585)
  })

  it('always holds the content, be there a word to cut at or not', () =>
    expect(contextIn(`${'x'.repeat(500)}[here]${'y'.repeat(500)}`)).toBe('here'))
})
